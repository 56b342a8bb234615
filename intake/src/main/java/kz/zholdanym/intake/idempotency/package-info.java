/** Makes a repeated request find the result of the first one. */
@NullMarked
package kz.zholdanym.intake.idempotency;

import org.jspecify.annotations.NullMarked;
