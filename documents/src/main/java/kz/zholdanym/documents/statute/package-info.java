/**
 * References to the law as a reader of each language expects them. Called wherever a decision or a term states its
 * article.
 */
@NullMarked
package kz.zholdanym.documents.statute;

import org.jspecify.annotations.NullMarked;
