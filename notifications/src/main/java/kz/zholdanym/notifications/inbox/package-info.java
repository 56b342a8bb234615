/**
 * The inbox on the portal, where every notice to a person is, whatever channels it went by. Opening a notice there is
 * evidence. Called by the case work.
 */
@NullMarked
package kz.zholdanym.notifications.inbox;

import org.jspecify.annotations.NullMarked;
