/** The appeal: filing, its states and transitions, its term, the office's queue and the applicant's view (article 24). */
@NullMarked
package kz.zholdanym.intake.appeal;

import org.jspecify.annotations.NullMarked;
