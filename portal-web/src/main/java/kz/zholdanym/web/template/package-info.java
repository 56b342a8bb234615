/** The pages on which an administrator keeps the templates of notices. */
@NullMarked
package kz.zholdanym.web.template;

import org.jspecify.annotations.NullMarked;
