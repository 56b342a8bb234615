/** What all official letters of the office say: how to complain, who signs, how to verify. Called by whatever writes letters. */
@NullMarked
package kz.zholdanym.intake.letter;

import org.jspecify.annotations.NullMarked;
