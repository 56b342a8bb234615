package kz.zholdanym.intake.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.calendar.WorkingCalendar;

/**
 * The day on which an appeal counts as registered: the day of receipt, or the next working day when it came after
 * working hours or on a day off (Administrative Code, article 64(3)). It does not move the term of consideration, which
 * runs from receipt (article 24(3) of the Constitutional Law).
 */
public final class RegistrationDay {

    private RegistrationDay() {}

    /**
     * @param receivedAt when the server had the whole appeal
     * @param closesAt end of the office's working hours, in Almaty time; exactly then is still in time
     */
    public static LocalDate of(Instant receivedAt, LocalTime closesAt, WorkingCalendar calendar) {
        ZonedDateTime received = receivedAt.atZone(Almaty.ZONE);
        LocalDate day = received.toLocalDate();
        boolean afterHours = received.toLocalTime().isAfter(closesAt);
        return calendar.workingDayOrNext(afterHours ? day.plusDays(1) : day);
    }
}
