/** The language of the answer, from {@code Accept-Language}. Called by every operation and problem. */
@NullMarked
package kz.zholdanym.api.language;

import org.jspecify.annotations.NullMarked;
