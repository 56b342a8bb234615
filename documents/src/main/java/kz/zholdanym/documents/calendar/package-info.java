/**
 * Calendar files (iCalendar, RFC 5545) by which people keep a statutory term in their own calendar. Called by the case
 * work; which days are working days comes from {@code kz.zholdanym.law.calendar}.
 */
@NullMarked
package kz.zholdanym.documents.calendar;

import org.jspecify.annotations.NullMarked;
