/** The notices that a person has got. */
@NullMarked
package kz.zholdanym.web.inbox;

import org.jspecify.annotations.NullMarked;
