/** What document bears a code. */
@NullMarked
package kz.zholdanym.api.verification;

import org.jspecify.annotations.NullMarked;
