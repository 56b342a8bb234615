/** E-mail over SMTP, by the server's mail session. Nobody calls in here; the channel is found as a bean. */
@NullMarked
package kz.zholdanym.notifications.channel.email;

import org.jspecify.annotations.NullMarked;
