package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.law.language.Language;

/**
 * What answering needs to know of an appeal.
 *
 * @param addressee name of the person or company that the letter addresses
 * @param handler assignment of the prosecutor in charge, empty before one is assigned
 * @param approvalAsked whether its answer waits for the head of the office
 */
public record AppealForAnswer(
        UUID id,
        long version,
        String number,
        Language language,
        AppealState state,
        Office office,
        String subject,
        Instant receivedAt,
        String addressee,
        Optional<UUID> handler,
        boolean approvalAsked) {}
