package kz.zholdanym.notifications.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which nobody is to be woken, every day in Almaty. The law calls 22:00 to 06:00 night; that phones stay silent
 * until 08:00 is ours. Letters make no noise and go at any hour; who carries a notice out by hand knows the hour.
 */
public final class QuietHours {

    /** Nobody is spared. */
    public static final QuietHours NONE = new QuietHours(null, null);

    private static final Pattern SPAN = Pattern.compile("([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");
    /** What has to be left of the time to tell when the quiet hours end; with less they are not kept. */
    private static final Duration TO_SPARE = Duration.ofHours(4);

    private final @Nullable LocalTime from;
    private final @Nullable LocalTime to;

    private QuietHours(@Nullable LocalTime from, @Nullable LocalTime to) {
        this.from = from;
        this.to = to;
    }

    /**
     * As written in the settings, such as {@code 22:00-08:00}; {@code none} for none.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static QuietHours parse(String text) {
        if (text.equals("none")) {
            return NONE;
        }
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            throw new IllegalArgumentException("Quiet hours are written as 22:00-08:00, or none");
        }
        return new QuietHours(LocalTime.parse(span.group(1)), LocalTime.parse(span.group(2)));
    }

    /**
     * When something may be sent that is due at this moment.
     *
     * @param tellBy by when the person has to be told, exclusive; quiet hours give way where it is near
     * @return the same moment, or the end of the quiet hours
     */
    public Instant allow(Instant due, ChannelKind channel, NoticePolicy policy, Optional<Instant> tellBy) {
        if (!policy.quiet() || channel == ChannelKind.EMAIL || channel.byHand()) {
            return due;
        }
        Instant end = endAfter(due);
        boolean tooLate = tellBy.isPresent() && !end.plus(TO_SPARE).isBefore(tellBy.get());
        return tooLate ? due : end;
    }

    /** The moment itself outside of quiet hours. */
    private Instant endAfter(Instant moment) {
        if (from == null || to == null) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(Almaty.ZONE);
        LocalTime time = local.toLocalTime();
        boolean overMidnight = from.isAfter(to);
        boolean late = !time.isBefore(from);
        boolean early = time.isBefore(to);
        if (overMidnight ? !(late || early) : !(late && early)) {
            return moment;
        }
        ZonedDateTime end = local.with(to);
        return (overMidnight && late ? end.plusDays(1) : end).toInstant();
    }
}
