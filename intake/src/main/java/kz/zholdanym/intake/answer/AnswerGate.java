package kz.zholdanym.intake.answer;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.WrittenLanguage;
import kz.zholdanym.law.statute.LegalReference;

/**
 * The gate of article 24(7): an answer is substantiated and reasoned, in the state language or the language of the
 * appeal, refers to legislation, and explains the right to complain. The last is not left to anyone's memory: the
 * document adds it by itself.
 */
public final class AnswerGate {

    public static final LegalReference ARTICLE = LegalReference.article("24").paragraph(7);
    public static final Language STATE_LANGUAGE = Language.KK;

    /** Fewer letters than this cannot be reasons in substance; a policy of the portal, not of the law. */
    static final int LEAST_LETTERS = 80;

    private AnswerGate() {}

    /** What keeps the answer from leaving; empty when it may. */
    static Set<AnswerDefect> defects(
            Optional<AnswerOutcome> outcome,
            Optional<Language> language,
            String reasoning,
            int citations,
            Language appealLanguage) {
        Set<AnswerDefect> defects = EnumSet.noneOf(AnswerDefect.class);
        if (outcome.isEmpty()) {
            defects.add(AnswerDefect.NO_OUTCOME);
        }
        if (language.filter(
                        chosen -> permitted(chosen, appealLanguage) && !WrittenLanguage.plainlyNot(chosen, reasoning))
                .isEmpty()) {
            defects.add(AnswerDefect.WRONG_LANGUAGE);
        }
        if (reasoning.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
            defects.add(AnswerDefect.NO_REASONS);
        }
        if (citations == 0) {
            defects.add(AnswerDefect.NO_LEGISLATION);
        }
        return defects;
    }

    /** Whether an appeal in {@code appealLanguage} may be answered in {@code language}. */
    public static boolean permitted(Language language, Language appealLanguage) {
        return language == STATE_LANGUAGE || language == appealLanguage;
    }
}
