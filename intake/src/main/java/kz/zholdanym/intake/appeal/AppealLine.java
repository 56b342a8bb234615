package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;

/**
 * An appeal in a list.
 *
 * @param office name of the office that considers it
 * @param applicant name of the applicant
 * @param handler name of the prosecutor in charge; never shown to the applicant
 */
public record AppealLine(
        UUID id,
        String number,
        AppealKind kind,
        Language language,
        String subject,
        AppealState state,
        Instant receivedAt,
        LocalDate dueOn,
        LocalizedText office,
        String applicant,
        Optional<String> handler) {}
