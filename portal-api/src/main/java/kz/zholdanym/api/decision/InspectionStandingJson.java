package kz.zholdanym.api.decision;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.api.term.TermJson;
import kz.zholdanym.intake.inspection.InspectionView;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The inspection that the term of an appeal follows.
 *
 * @param grounds of article 18
 * @param resolution number of the resolution
 * @param registration number under which legal statistics registered it
 * @param approval absent where none is needed
 * @param expectedOn the day on which it is expected to go on; absent while it does not stand still
 * @param term its duration, explained
 */
@Schema(name = "Inspection")
public record InspectionStandingJson(
        String grounds,
        String resolution,
        LocalDate resolvedOn,
        String registration,
        @Nullable String approval,
        String subjectMatter,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate expectedOn,
        TermJson term) {

    static InspectionStandingJson of(InspectionView inspection, Language reader) {
        var appointed = inspection.appointed();
        return new InspectionStandingJson(
                appointed.grounds().name(),
                appointed.resolution(),
                appointed.resolvedOn(),
                appointed.registration(),
                appointed.approval(),
                appointed.subjectMatter(),
                appointed.startsOn(),
                inspection.term().dueOn(),
                inspection.expectedOn().orElse(null),
                TermJson.withTarget(inspection.term(), reader));
    }

    /** None, or the one that was appointed last. */
    @Schema(name = "Inspections")
    public record ListJson(List<InspectionStandingJson> items) {}
}
