package kz.zholdanym.intake.courtfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.PlainText;
import kz.zholdanym.law.language.Language;

/** An order that can be carried out. */
public record ValidOrder(String reason, Language language, boolean identified) {

    /** @throws RefusalException naming each field that is wrong */
    static ValidOrder of(CourtFileOrder order) {
        List<FieldError> errors = new ArrayList<>();
        String reason = order.reason().strip();
        if (reason.isEmpty()) {
            errors.add(FieldError.of("reason", "reason.export"));
        } else if (reason.length() > CourtFiles.REASON) {
            errors.add(FieldError.of("reason", "long", "most", CourtFiles.REASON));
        } else if (PlainText.unprintable(reason)) {
            errors.add(FieldError.of("reason", "unprintable"));
        }
        Optional<Language> language = order.language().flatMap(Language::ofCode).filter(CourtFiles.LANGUAGES::contains);
        if (language.isEmpty()) {
            errors.add(FieldError.of("language", "language.export"));
        }
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
        return new ValidOrder(reason, language.orElseThrow(), order.identified());
    }
}
