/** The computation of every statutory term, for everyone. */
@NullMarked
package kz.zholdanym.web.calculator;

import org.jspecify.annotations.NullMarked;
