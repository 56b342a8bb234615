/** Looking up appeals at the desk. */
@NullMarked
package kz.zholdanym.api.search;

import org.jspecify.annotations.NullMarked;
