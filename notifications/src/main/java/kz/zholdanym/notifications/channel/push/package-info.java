/** Push notifications through Firebase Cloud Messaging. Nobody calls in here; the channel is found as a bean. */
@NullMarked
package kz.zholdanym.notifications.channel.push;

import org.jspecify.annotations.NullMarked;
