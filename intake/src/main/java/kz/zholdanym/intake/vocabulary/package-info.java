/** The words of the case work, the same on pages and in documents. Called by the pages. */
@NullMarked
package kz.zholdanym.intake.vocabulary;

import org.jspecify.annotations.NullMarked;
