/** The notices that a person has got. */
@NullMarked
package kz.zholdanym.api.notice;

import org.jspecify.annotations.NullMarked;
