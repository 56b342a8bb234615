/**
 * The working calendar of Kazakhstan: which days are days off, which weekend days are worked, and by which source. A
 * calendar is made of yearly editions, which are data; a year without an edition has no calendar, and nothing is guessed.
 */
@NullMarked
package kz.zholdanym.law.calendar;

import org.jspecify.annotations.NullMarked;
