/**
 * The ways out of the portal behind one interface. Called by delivery; nobody else sends. Each provider's protocol has a
 * package of its own below this one.
 */
@NullMarked
package kz.zholdanym.notifications.channel;

import org.jspecify.annotations.NullMarked;
