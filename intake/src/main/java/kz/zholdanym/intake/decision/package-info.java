/** Decisions about appeals apart from the answer: what each says, its register, its letter. Called by the packages that take them. */
@NullMarked
package kz.zholdanym.intake.decision;

import org.jspecify.annotations.NullMarked;
