package kz.zholdanym.intake.inspection;

import java.util.Optional;
import kz.zholdanym.intake.decision.InspectionGround;

/**
 * What an inspection is appointed by; nothing in it has been checked.
 *
 * @param resolution number of the resolution
 * @param resolvedOn its day, as {@code YYYY-MM-DD}
 * @param registration number under which legal statistics registered it
 * @param approval the reference to the agreement of the President or the Prosecutor General, where one is needed
 * @param startsOn the first day of the inspection
 * @param reply the interim reply, for the applicant to read
 */
public record InspectionOrder(
        Optional<InspectionGround> grounds,
        String resolution,
        String resolvedOn,
        String registration,
        String approval,
        String subjectMatter,
        String startsOn,
        String reply) {}
