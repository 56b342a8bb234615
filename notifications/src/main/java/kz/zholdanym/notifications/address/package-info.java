/** Addresses to which notices can be sent, as far as their form tells. Used by filing, which refuses the others, and by channels. */
@NullMarked
package kz.zholdanym.notifications.address;

import org.jspecify.annotations.NullMarked;
