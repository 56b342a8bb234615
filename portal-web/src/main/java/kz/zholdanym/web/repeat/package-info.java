/** An appeal beside an earlier one that it is like. */
@NullMarked
package kz.zholdanym.web.repeat;

import org.jspecify.annotations.NullMarked;
