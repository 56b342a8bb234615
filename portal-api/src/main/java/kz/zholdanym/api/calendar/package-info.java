/** The calendar of working days. */
@NullMarked
package kz.zholdanym.api.calendar;

import org.jspecify.annotations.NullMarked;
