/**
 * How the calendar and the readings of the law are published: by an administrator, with a reason, after a look at whose
 * dates move; and how the terms of open cases follow. Called by the portals; kinds of cases with terms implement
 * {@link kz.zholdanym.intake.publication.RunningTerms}.
 */
@NullMarked
package kz.zholdanym.intake.publication;

import org.jspecify.annotations.NullMarked;
