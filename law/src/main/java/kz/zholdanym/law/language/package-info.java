/**
 * The three languages in which the state speaks to people here, and texts that exist in all of them. Used by every other
 * package; depends on none.
 */
@NullMarked
package kz.zholdanym.law.language;

import org.jspecify.annotations.NullMarked;
