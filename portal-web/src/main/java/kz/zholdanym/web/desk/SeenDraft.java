package kz.zholdanym.web.desk;

import java.util.Optional;

/** Which draft of an answer a form was showing, so that no other one is written over or sent. */
final class SeenDraft {

    /** Versions count up from 0; this one is always overtaken. */
    private static final long NEVER_SHOWN = -1;

    private SeenDraft() {}

    /**
     * The version that came back with the form; of an altered form, a version that no draft has.
     *
     * @param sent empty when there was no draft to show
     */
    static Optional<Long> version(String sent) {
        try {
            return sent.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(sent));
        } catch (NumberFormatException altered) {
            return Optional.of(NEVER_SHOWN);
        }
    }
}
