package kz.zholdanym.web.appeal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.web.page.PageView;

/**
 * The applicant's appeals.
 *
 * @param draft the last one begun and not sent
 * @param first whether this is the first page of the list
 * @param next cursor of the following page
 */
public record AppealsPage(List<AppealLine> appeals, Optional<UUID> draft, boolean first, Optional<String> next)
        implements PageView {
    @Override
    public String template() {
        return "appeal/list";
    }
}
