/** What an appeal on the desk is like. */
@NullMarked
package kz.zholdanym.api.repeat;

import org.jspecify.annotations.NullMarked;
