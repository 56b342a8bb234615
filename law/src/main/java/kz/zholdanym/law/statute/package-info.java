/**
 * The law itself: references to its provisions, and the text of the Constitutional Law on Prosecution in Kazakh, the
 * language in which it binds, so that every legal basis can be shown.
 */
@NullMarked
package kz.zholdanym.law.statute;

import org.jspecify.annotations.NullMarked;
