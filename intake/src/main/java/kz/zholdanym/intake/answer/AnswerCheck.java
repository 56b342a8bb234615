package kz.zholdanym.intake.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.PlainText;

/** Whether what a prosecutor wrote can be kept at all, complete or not. Whether it may leave is the gate's question. */
@ApplicationScoped
class AnswerCheck {

    private static final int REASONING = 50_000;
    private static final int CITATIONS = 20;
    private static final int PROVISION = 200;

    @Inject
    private LegalActs acts;

    void requireStorable(AnswerText text) {
        List<FieldError> errors = new ArrayList<>();
        if (text.reasoning().length() > REASONING) {
            errors.add(FieldError.of("reasoning", "long", "most", REASONING));
        }
        if (PlainText.unprintable(text.reasoning())) {
            errors.add(FieldError.of("reasoning", "unprintable"));
        }
        text.outcome().filter(name -> !known(name)).ifPresent(name -> errors.add(unknownOutcome()));
        citations(text, errors);
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
    }

    private void citations(AnswerText text, List<FieldError> errors) {
        Set<String> known = acts.all().stream().map(LegalAct::code).collect(Collectors.toSet());
        if (text.citations().size() > CITATIONS) {
            errors.add(FieldError.of("citations", "citations.count", "most", CITATIONS));
        }
        if (text.citations().stream().anyMatch(citation -> !known.contains(citation.act()))) {
            errors.add(FieldError.of("citations", "citations.act"));
        }
        boolean wrong = text.citations().stream()
                .map(Citation::provision)
                // a provision has a number: an article, a paragraph
                .anyMatch(provision -> provision.chars().noneMatch(Character::isDigit)
                        || provision.length() > PROVISION
                        || PlainText.unprintable(provision));
        if (wrong) {
            errors.add(FieldError.of("citations", "citations.provision", "most", PROVISION));
        }
    }

    private static boolean known(String outcome) {
        return Arrays.stream(AnswerOutcome.values())
                .anyMatch(known -> known.name().equals(outcome));
    }

    private static FieldError unknownOutcome() {
        String known = Arrays.stream(AnswerOutcome.values()).map(Enum::name).collect(Collectors.joining(", "));
        return FieldError.of("outcome", "oneOf", "known", known);
    }
}
