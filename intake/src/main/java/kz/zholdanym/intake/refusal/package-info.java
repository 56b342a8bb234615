/** Expected refusals and their texts. Everything in this module may refuse; the portals translate into pages and problems. */
@NullMarked
package kz.zholdanym.intake.refusal;

import org.jspecify.annotations.NullMarked;
