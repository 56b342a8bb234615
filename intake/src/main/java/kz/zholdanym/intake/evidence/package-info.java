/** The check of the evidence of notices, for administrators. */
@NullMarked
package kz.zholdanym.intake.evidence;

import org.jspecify.annotations.NullMarked;
