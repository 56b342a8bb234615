/**
 * How many notices a second are delivered by text message with all their evidence, beside how many messages the same centre
 * takes without us; and what is left after the sending process was killed. Read the programs from {@code NoticeBench}.
 */
@NullMarked
package kz.zholdanym.bench.notice;

import org.jspecify.annotations.NullMarked;
