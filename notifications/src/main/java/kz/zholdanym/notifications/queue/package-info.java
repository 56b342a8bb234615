/**
 * The queue of delivery steps: one for each channel a notice goes by, shared by all servers through the database. Filled by
 * the issuing of notices, emptied by delivery.
 */
@NullMarked
package kz.zholdanym.notifications.queue;

import org.jspecify.annotations.NullMarked;
