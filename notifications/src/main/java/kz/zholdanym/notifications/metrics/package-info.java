/** What monitoring reads: counters of this server, and how the queues stand for all. Called by the interface's metrics. */
@NullMarked
package kz.zholdanym.notifications.metrics;

import org.jspecify.annotations.NullMarked;
