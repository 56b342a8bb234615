package kz.zholdanym.intake.template;

import java.util.List;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.template.TemplateProblem;

/** Problems of a template as mistakes in the fields of its parts. */
final class TemplateMistakes {

    private TemplateMistakes() {}

    /** @throws RefusalException if there are any */
    static void refuse(List<TemplateProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(problems.stream()
                    .map(problem ->
                            new FieldError(problem.part().field(), "template." + problem.code(), problem.arguments()))
                    .toList()));
        }
    }
}
