/** Providers' reports: taken in at any moment, matched to what was sent in batches. Used by channels and by delivery. */
@NullMarked
package kz.zholdanym.notifications.receipt;

import org.jspecify.annotations.NullMarked;
