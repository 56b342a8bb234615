/** Answers that the head of the office approves before they leave. */
@NullMarked
package kz.zholdanym.api.approval;

import org.jspecify.annotations.NullMarked;
