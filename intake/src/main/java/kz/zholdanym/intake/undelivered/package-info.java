/** Warnings of notices that endanger a term because they have not been delivered. Read by the desk and its queue. */
@NullMarked
package kz.zholdanym.intake.undelivered;

import org.jspecify.annotations.NullMarked;
