/** The text of the law that the office is bound by, for everyone. */
@NullMarked
package kz.zholdanym.web.law;

import org.jspecify.annotations.NullMarked;
