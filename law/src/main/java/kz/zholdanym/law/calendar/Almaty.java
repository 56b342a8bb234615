package kz.zholdanym.law.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The one time zone of the country. */
public final class Almaty {

    /** UTC+05:00 in the whole country since 1 March 2024. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final ZoneOffset OFFSET_SINCE_MARCH_2024 = ZoneOffset.ofHours(5);
    private static final Instant NEW_YEAR_2026 = Instant.parse("2026-01-01T00:00:00Z");

    private Almaty() {}

    /** The end of a day, which is the first moment that is no longer in it: what is to be done on the day is done before. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /**
     * To be called at start-up: with time zone data from before March 2024 every midnight is an hour late, and an appeal
     * filed in the last hour of a day would count as filed on the next.
     *
     * @throws IllegalStateException when the Java runtime has the old rule
     */
    public static void requireCurrentTimeZoneData() {
        requireCurrentTimeZoneData(ZONE);
    }

    static void requireCurrentTimeZoneData(ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(NEW_YEAR_2026);
        if (!offset.equals(OFFSET_SINCE_MARCH_2024)) {
            throw new IllegalStateException(
                    "Time zone data is outdated: " + zone + " is " + offset + " on 2026-01-01, but "
                            + OFFSET_SINCE_MARCH_2024 + " by law. Update the Java runtime (tzdata 2024a or newer).");
        }
    }
}
