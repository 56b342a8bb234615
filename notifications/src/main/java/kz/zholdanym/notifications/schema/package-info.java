/** The tables of this module, brought up to date before the persistence unit looks at them. Called by Hibernate alone. */
@NullMarked
package kz.zholdanym.notifications.schema;

import org.jspecify.annotations.NullMarked;
