/** What people type, and in what two texts differ. */
@NullMarked
package kz.zholdanym.intake.text;

import org.jspecify.annotations.NullMarked;
