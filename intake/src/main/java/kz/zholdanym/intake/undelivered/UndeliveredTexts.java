package kz.zholdanym.intake.undelivered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.evidence.UndeliveredNotice;
import kz.zholdanym.notifications.policy.LawfulMeans;

/** Undelivered notices in words. */
public final class UndeliveredTexts {

    private static final Messages MESSAGES = Messages.load(UndeliveredTexts.class, "undelivered");

    private UndeliveredTexts() {}

    /** What has not been delivered, how far it has come, and by when it has to be told. */
    public static String warning(UndeliveredNotice notice, Language language) {
        return MESSAGES.text(
                language,
                "warning." + notice.standing(),
                Map.of(
                        "kind",
                        notice.kind().name(),
                        "passed",
                        Boolean.toString(notice.passed()),
                        "last",
                        lastDay(notice.tellBy())));
    }

    /** What to do about it. */
    public static String remedy(UndeliveredNotice notice, Language language) {
        return MESSAGES.text(
                language,
                "remedy." + notice.standing(),
                Map.of("article", Citations.cite(LawfulMeans.legalBasis(), language)));
    }

    /**
     * In a list of cases: that something has not been delivered, and by when it has to be.
     *
     * @param tellBy the moment by which the person has to be told, exclusive
     * @param now tells whether it has passed
     */
    public static String line(Instant tellBy, Instant now, Language language) {
        return MESSAGES.text(
                language, "line", Map.of("passed", Boolean.toString(!tellBy.isAfter(now)), "last", lastDay(tellBy)));
    }

    /** The messages, for the check that no language lacks any. */
    static Messages messages() {
        return MESSAGES;
    }

    /** The last day on which the person may be told. */
    private static LocalDate lastDay(Instant tellBy) {
        return tellBy.minusNanos(1).atZone(Almaty.ZONE).toLocalDate();
    }
}
