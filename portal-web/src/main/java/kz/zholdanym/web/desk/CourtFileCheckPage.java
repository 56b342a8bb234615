package kz.zholdanym.web.desk;

import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.page.PageView;

/** Shows an order once more before the file is made and its handing out is noted for good. */
public record CourtFileCheckPage(UUID id, String number, String reason, Language language, boolean identified)
        implements PageView {

    @Override
    public String template() {
        return "court-file/check";
    }

    /** For the form. */
    public String languageCode() {
        return language.code();
    }
}
