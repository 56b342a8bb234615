/** Looking up appeals at the desk. */
@NullMarked
package kz.zholdanym.web.search;

import org.jspecify.annotations.NullMarked;
