package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/** Checks a filing that is put together step by step. */
@ApplicationScoped
public class CheckFiling {

    @Inject
    private OfficeDirectory offices;

    /** Everything that is wrong or missing; empty when the appeal can be filed. */
    public List<FieldError> errors(Actor actor, AppealFiling filing) {
        return FilingCheck.errors(actor, filing, offices::find);
    }

    /**
     * Looks at some fields only.
     *
     * @throws RefusalException naming those of {@code fields} that are wrong
     */
    public void require(Actor actor, AppealFiling filing, Set<String> fields) {
        List<FieldError> errors = errors(actor, filing).stream()
                .filter(error -> fields.contains(error.field()))
                .toList();
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
    }
}
