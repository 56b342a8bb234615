/** The templates of notices, for administrators: seen, tried out and published. */
@NullMarked
package kz.zholdanym.intake.template;

import org.jspecify.annotations.NullMarked;
