/**
 * Sends what waits in the queue: workers that claim steps, hand them to channels outside any transaction, and write down
 * what came of it; recovery of what a stopped server left behind; matching of providers' reports. Started with the
 * application; nobody calls in here.
 */
@NullMarked
package kz.zholdanym.notifications.delivery;

import org.jspecify.annotations.NullMarked;
