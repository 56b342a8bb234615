/** What could not be delivered, for the people who have to see to it. Called by the administrators' pages and interface. */
@NullMarked
package kz.zholdanym.notifications.undelivered;

import org.jspecify.annotations.NullMarked;
