/** Pages of lists by cursor. */
@NullMarked
package kz.zholdanym.api.page;

import org.jspecify.annotations.NullMarked;
