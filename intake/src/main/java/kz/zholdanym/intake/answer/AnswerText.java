package kz.zholdanym.intake.answer;

import java.util.List;
import java.util.Optional;

/**
 * What a prosecutor has written so far; may be incomplete, nothing in it has been checked.
 *
 * @param outcome name of an {@link AnswerOutcome}
 * @param language code of the language of the answer
 * @param reasoning the substance: what was established and why it is decided so
 * @param citations references to legislation
 */
public record AnswerText(
        Optional<String> outcome, Optional<String> language, String reasoning, List<Citation> citations) {}
