/** The calendar of working days, for everyone. */
@NullMarked
package kz.zholdanym.web.calendar;

import org.jspecify.annotations.NullMarked;
