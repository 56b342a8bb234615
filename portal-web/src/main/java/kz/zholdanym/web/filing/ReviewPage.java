package kz.zholdanym.web.filing;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.draft.AppealDraftView;
import kz.zholdanym.web.page.PageView;

/**
 * Shows everything once more before it is sent.
 *
 * @param applicant name as the account has it
 * @param iin masked
 * @param office name of the office it goes to
 */
public record ReviewPage(
        AppealDraftView draft, String applicant, Optional<String> iin, Optional<String> office, List<Mistake> mistakes)
        implements PageView {

    /** @param step the page on which it can be mended */
    public record Mistake(String step, String message) {}

    @Override
    public String template() {
        return "filing/review";
    }
}
