package kz.zholdanym.notifications.reason;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;

/** Details of evidence in words. */
public final class ReasonTexts {

    private static final Messages MESSAGES = Messages.load(ReasonTexts.class, "reasons");

    private ReasonTexts() {}

    /**
     * The reason in words. What has no known code stays as it is written: the reply of a provider, or a row from before
     * there were codes.
     */
    public static String text(String detail, Language language) {
        return own(detail, language).orElse(detail);
    }

    /** The reason in words if it is one of the portal's own; empty for the reply of a provider and for older rows. */
    public static Optional<String> own(String detail, Language language) {
        if (!detail.startsWith(EvidenceReason.MARK)) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(detail.split(" "));
        return Arrays.stream(EvidenceReason.values())
                .filter(reason -> reason.detail().equals(parts.get(0)))
                .findFirst()
                .map(reason -> MESSAGES.text(language, reason.name(), about(parts)));
    }

    /**
     * What the reply of a provider means, in words to stand beside it; empty where that is not known, and for reasons of
     * the portal's own.
     */
    public static Optional<String> meaning(String reply, Language language) {
        return ProviderReply.of(reply).map(meaning -> MESSAGES.text(language, "reply." + meaning, Map.of()));
    }

    /** The messages, for the check that no language lacks any. */
    static Messages messages() {
        return MESSAGES;
    }

    private static Map<String, String> about(List<String> parts) {
        Map<String, String> about = new LinkedHashMap<>();
        parts.stream()
                .skip(1)
                .map(part -> part.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> about.put(pair[0], pair[1]));
        return about;
    }
}
