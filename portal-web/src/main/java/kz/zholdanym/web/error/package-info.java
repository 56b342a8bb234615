/** Pages that say what went wrong and what to do. Called by the frameworks, not by controllers. */
@NullMarked
package kz.zholdanym.web.error;

import org.jspecify.annotations.NullMarked;
