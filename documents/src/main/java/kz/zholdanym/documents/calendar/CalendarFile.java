package kz.zholdanym.documents.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes a calendar file that phones and mail programs open: iCalendar, RFC 5545, in UTF-8. */
public final class CalendarFile {

    /** Without the character set, which the format itself sets to UTF-8. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final String PRODUCT = "-//Zholdanym//Portal//KK";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** How long before the midnight that follows the day of the reminder it is nine in the morning. */
    private static final String FROM_NINE_TO_MIDNIGHT = "T15H";

    private CalendarFile() {}

    /**
     * A file with this one entry.
     *
     * @param writtenAt tells calendars which of two files is the newer
     */
    public static byte[] of(CalendarEntry entry, Instant writtenAt) {
        ContentLines lines = new ContentLines();
        lines.raw("BEGIN", "VCALENDAR").raw("VERSION", "2.0").raw("PRODID", PRODUCT);
        lines.raw("BEGIN", "VEVENT")
                .text("UID", entry.uid())
                .raw("DTSTAMP", MOMENT.format(writtenAt))
                .raw("SEQUENCE", Long.toString(entry.revision()))
                .raw("DTSTART;VALUE=DATE", day(entry.day()))
                .raw("DTEND;VALUE=DATE", day(entry.day().plusDays(1)))
                .text("SUMMARY" + language(entry), entry.title())
                .text("DESCRIPTION" + language(entry), entry.description())
                .raw("URL", entry.page().toASCIIString())
                // a term takes up nobody's day, and whoever shares a calendar does not share their case
                .raw("TRANSP", "TRANSPARENT")
                .raw("CLASS", "PRIVATE");
        addReminder(lines, entry);
        lines.raw("END", "VEVENT").raw("END", "VCALENDAR");
        return lines.bytes();
    }

    /** Relative to the day itself: many programs know no reminder at a moment. */
    private static void addReminder(ContentLines lines, CalendarEntry entry) {
        long fullDays = ChronoUnit.DAYS.between(entry.remindOn(), entry.day()) - 1;
        lines.raw("BEGIN", "VALARM")
                .raw("ACTION", "DISPLAY")
                .text("DESCRIPTION" + language(entry), entry.reminder())
                .raw("TRIGGER;RELATED=START", "-P" + fullDays + "D" + FROM_NINE_TO_MIDNIGHT)
                .raw("END", "VALARM");
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private static String language(CalendarEntry entry) {
        return ";LANGUAGE=" + entry.language().code();
    }
}
