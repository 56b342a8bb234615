/** The calendar in force and the terms computed from it. The arithmetic itself is in the law module. */
@NullMarked
package kz.zholdanym.intake.term;

import org.jspecify.annotations.NullMarked;
