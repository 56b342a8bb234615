package kz.zholdanym.intake.outage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdanym.documents.language.DocumentDates;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.outage.Outage;

/** How a petition to restore a missed term can speak of outages. */
public final class PetitionTexts {

    private static final Messages MESSAGES = Messages.load(PetitionTexts.class, "petition");

    private PetitionTexts() {}

    /**
     * Words for a petition: what was down when, by the register, and the provision that lets the term be restored.
     *
     * @param outages those that the petition names, at least one
     * @param register where the register can be read
     */
    public static String petition(
            LocalDate from, LocalDate to, List<Outage> outages, String register, Language language) {
        String reasons =
                outages.stream().map(outage -> reason(outage, language)).collect(Collectors.joining("; "));
        return MESSAGES.text(
                language,
                "petition",
                Map.of(
                        "from",
                        from,
                        "to",
                        to,
                        "reasons",
                        reasons,
                        "register",
                        register,
                        "article",
                        Citations.cite(FindOutages.RESTORATION, language)));
    }

    /** One outage in words: what was down, from when until when in the time of Almaty. */
    public static String reason(Outage outage, Language language) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("channel", outage.channel().name());
        arguments.put("began", moment(outage.beganAt(), language));
        arguments.put("ended", outage.endedAt().map(at -> moment(at, language)).orElse(""));
        arguments.put("lasts", Boolean.toString(outage.endedAt().isEmpty()));
        return MESSAGES.text(language, "reason", arguments);
    }

    /** The messages, for the check that no language lacks any. */
    static Messages messages() {
        return MESSAGES;
    }

    private static String moment(Instant at, Language language) {
        return DocumentDates.longDateTime(at, language);
    }
}
