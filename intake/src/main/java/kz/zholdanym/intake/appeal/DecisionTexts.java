package kz.zholdanym.intake.appeal;

import java.util.Map;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.StatutoryTerms;

/** Decisions that are due, in words. */
public final class DecisionTexts {

    private static final Messages MESSAGES = Messages.load(DecisionTexts.class, "decisions");

    private DecisionTexts() {}

    /** Why a decision is needed today, with the article. */
    public static String reason(DecisionDue decision, Language language) {
        return text(decision, ".reason", language);
    }

    /** What can still be done, and until when. */
    public static String remedy(DecisionDue decision, Language language) {
        return text(decision, ".remedy", language);
    }

    /** The messages, for the check that no language lacks any. */
    static Messages messages() {
        return MESSAGES;
    }

    private static String text(DecisionDue decision, String part, Language language) {
        return MESSAGES.text(
                language,
                decision.reason() + part,
                Map.of(
                        "article",
                        Citations.cite(decision.article(), language),
                        "day",
                        decision.day(),
                        "due",
                        decision.dueOn(),
                        "left",
                        decision.workingDaysLeft(),
                        "extension",
                        Citations.cite(StatutoryTerms.EXTENSION.legalBasis(), language)));
    }
}
