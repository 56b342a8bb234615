/** Reminds staff of terms: the handler before the last day, the head once the office's own target has passed. */
@NullMarked
package kz.zholdanym.intake.reminder;

import org.jspecify.annotations.NullMarked;
