/** All that is known of how one notice was sent, row by row, for certificates. Called by the case work. */
@NullMarked
package kz.zholdanym.notifications.proof;

import org.jspecify.annotations.NullMarked;
