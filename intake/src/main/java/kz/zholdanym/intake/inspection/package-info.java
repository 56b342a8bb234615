/** Inspections appointed on appeals, as far as the term of the appeal follows them: articles 18 and 24(4), second part. Called by the portals. */
@NullMarked
package kz.zholdanym.intake.inspection;

import org.jspecify.annotations.NullMarked;
