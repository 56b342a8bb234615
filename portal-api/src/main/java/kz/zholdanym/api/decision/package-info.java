/** Decisions about appeals apart from the answer, at the desk and for the applicant. */
@NullMarked
package kz.zholdanym.api.decision;

import org.jspecify.annotations.NullMarked;
