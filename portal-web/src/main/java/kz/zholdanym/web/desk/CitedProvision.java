package kz.zholdanym.web.desk;

import java.util.List;
import kz.zholdanym.intake.answer.AnswerView;
import kz.zholdanym.intake.answer.Citation;
import kz.zholdanym.intake.answer.LegalAct;

/**
 * A reference to legislation as the answer's reader will see it.
 *
 * @param act name of the act in the language of the answer
 * @param provision which part of it, as the prosecutor wrote it
 */
public record CitedProvision(String act, String provision) {

    /** @param acts the register, in which every act that a kept answer cites is found */
    static List<CitedProvision> of(AnswerView answer, List<LegalAct> acts) {
        return answer.citations().stream()
                .map(citation ->
                        new CitedProvision(cited(citation, acts).name().in(answer.language()), citation.provision()))
                .toList();
    }

    private static LegalAct cited(Citation citation, List<LegalAct> acts) {
        return acts.stream()
                .filter(act -> act.code().equals(citation.act()))
                .findFirst()
                .orElseThrow();
    }
}
