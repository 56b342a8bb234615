/** Who works in which office and position, from when to when. Turns a signed-in identity into an actor. */
@NullMarked
package kz.zholdanym.intake.staff;

import org.jspecify.annotations.NullMarked;
