/** Text messages over SMPP 3.4. Templates may ask {@code SmsParts} how long a text is; the channel is found as a bean. */
@NullMarked
package kz.zholdanym.notifications.channel.sms;

import org.jspecify.annotations.NullMarked;
