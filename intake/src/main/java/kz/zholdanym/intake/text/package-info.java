/** What people type. */
@NullMarked
package kz.zholdanym.intake.text;

import org.jspecify.annotations.NullMarked;
