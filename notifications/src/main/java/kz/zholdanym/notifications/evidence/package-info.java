/**
 * What can be shown and proven about notices: read from the ledger, never written here. Called by the case work for its
 * timelines.
 */
@NullMarked
package kz.zholdanym.notifications.evidence;

import org.jspecify.annotations.NullMarked;
