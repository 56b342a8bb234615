/** What could not be delivered, for administrators. */
@NullMarked
package kz.zholdanym.api.delivery;

import org.jspecify.annotations.NullMarked;
