package kz.zholdanym.intake.appeal;

import java.util.Optional;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.law.statute.LegalReference;

/**
 * One permitted step.
 *
 * @param from empty for filing, which makes the case
 * @param operation what the access policy must permit; empty for filing, which any signed-in person may do, and for what
 *     happens by itself
 * @param article the provision that provides for it
 */
public record AppealTransition(
        Optional<AppealState> from,
        AppealEvent event,
        Optional<CaseOperation> operation,
        AppealState to,
        LegalReference article) {}
