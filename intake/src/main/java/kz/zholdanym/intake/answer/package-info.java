/** The final answer: drafting, the gate of article 24(7), sending, its document. Works on an appeal through its answering side. */
@NullMarked
package kz.zholdanym.intake.answer;

import org.jspecify.annotations.NullMarked;
