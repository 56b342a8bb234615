package kz.zholdanym.web.desk;

import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.courtfile.GivenCourtFile;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Asks why the materials of a case are handed out, and shows to whom they were before.
 *
 * @param reason as typed
 * @param chosen code of the language that is ticked
 * @param identified whether full identification numbers are ticked
 * @param mayIdentify whether this employee may order them
 * @param disclosure by which provision materials are handed out
 * @param given the newest first
 */
public record CourtFilePage(
        UUID id,
        String number,
        String reason,
        List<Language> languages,
        String chosen,
        boolean identified,
        boolean mayIdentify,
        LegalReference disclosure,
        List<GivenCourtFile> given,
        FormErrors errors)
        implements PageView {

    @Override
    public String template() {
        return "court-file/order";
    }
}
