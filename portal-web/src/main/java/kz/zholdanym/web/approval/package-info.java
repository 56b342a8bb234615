/** The pages on which the head of an office approves answers, and decides whether answers need it. */
@NullMarked
package kz.zholdanym.web.approval;

import org.jspecify.annotations.NullMarked;
