package kz.zholdanym.law.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The editions that are shipped with this library; administrators publish later ones at run time. */
public final class PublishedCalendars {

    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2027;

    private PublishedCalendars() {}

    /** The shipped editions, in the order of years. */
    public static List<CalendarEdition> editions() {
        return Shipped.EDITIONS;
    }

    /** The calendar made of the shipped editions. */
    public static WorkingCalendar kazakhstan() {
        return Shipped.CALENDAR;
    }

    private static CalendarEdition read(int year) {
        try (InputStream stream = PublishedCalendars.class.getResourceAsStream(year + ".txt")) {
            if (stream == null) {
                throw new UnpublishedYearException(year);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return CalendarEditionReader.read(reader.lines().toList());
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Read on first use, so that whoever brings own editions never pays for these. */
    private static final class Shipped {
        static final List<CalendarEdition> EDITIONS = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(PublishedCalendars::read)
                .toList();
        static final WorkingCalendar CALENDAR = WorkingCalendar.of(EDITIONS);
    }
}
