/** Statutory terms with their explanation. */
@NullMarked
package kz.zholdanym.api.term;

import org.jspecify.annotations.NullMarked;
