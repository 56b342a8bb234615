/** The templates of notices, for administrators. */
@NullMarked
package kz.zholdanym.api.template;

import org.jspecify.annotations.NullMarked;
