/** Whether the head of an office approves its answers before they leave. Called by the portals and by what answers appeals. */
@NullMarked
package kz.zholdanym.intake.approval;

import org.jspecify.annotations.NullMarked;
