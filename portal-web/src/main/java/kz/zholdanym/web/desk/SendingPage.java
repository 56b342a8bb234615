package kz.zholdanym.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.answer.AnswerDefect;
import kz.zholdanym.intake.answer.AnswerView;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.web.page.PageView;

/**
 * The last look before an answer goes out.
 *
 * @param version the version of the case that the prosecutor sees
 * @param answer the draft that goes out, and no other version of it
 * @param citations its references to legislation
 * @param article the provision whose requirements are listed
 * @param requirements in the order of the law
 * @param approval whether it goes to the head first
 */
public record SendingPage(
        UUID id,
        String number,
        long version,
        AnswerView answer,
        List<CitedProvision> citations,
        LegalReference article,
        List<Requirement> requirements,
        boolean approval)
        implements PageView {

    /**
     * One requirement of the law.
     *
     * @param defect what is missing if it is not met; empty for what the system adds by itself
     */
    public record Requirement(Optional<AnswerDefect> defect, boolean met) {}

    @Override
    public String template() {
        return "desk/sending";
    }

    /** Whether the answer may go out. */
    public boolean ready() {
        return requirements.stream().allMatch(Requirement::met);
    }
}
