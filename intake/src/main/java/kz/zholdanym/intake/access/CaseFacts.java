package kz.zholdanym.intake.access;

import java.util.Optional;
import java.util.UUID;

/**
 * What access to a case depends on.
 *
 * @param applicant account of the applicant
 * @param office code of the office that considers it
 * @param higherOffice code of the office directly above, empty for the General office
 * @param handler assignment of the prosecutor in charge, empty before one is assigned
 */
public record CaseFacts(String applicant, String office, Optional<String> higherOffice, Optional<UUID> handler) {}
