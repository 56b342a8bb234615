package kz.zholdanym.api.term;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kz.zholdanym.intake.term.TermQuestion;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From when a term runs, and what changed it since. Days are in Asia/Almaty. */
public class TermParameters {

    @Parameter(description = "The day of the event that starts the term", example = "2026-11-22", required = true)
    @QueryParam("from")
    @DefaultValue("")
    private String from = "";

    @Parameter(description = "The day on which an extension was decided; needs `extendedBy` or `extendedUntil`")
    @QueryParam("extendedOn")
    @DefaultValue("")
    private String extendedOn = "";

    @Parameter(description = "By how much it was extended, in the unit of the rule that allows it", example = "2")
    @QueryParam("extendedBy")
    @DefaultValue("")
    private String extendedBy = "";

    @Parameter(description = "Or until which day")
    @QueryParam("extendedUntil")
    @DefaultValue("")
    private String extendedUntil = "";

    @Parameter(description = "The day on which the term was suspended; may be repeated")
    @QueryParam("suspendedOn")
    private List<String> suspendedOn = List.of();

    @Parameter(description = "The day on which the term was resumed; may be repeated")
    @QueryParam("resumedOn")
    private List<String> resumedOn = List.of();

    @Parameter(description = "The day on which an inspection was appointed; needs `inspectionEndsOn`")
    @QueryParam("inspectionAppointedOn")
    @DefaultValue("")
    private String inspectionAppointedOn = "";

    @Parameter(description = "The day on which that inspection ended or is to end")
    @QueryParam("inspectionEndsOn")
    @DefaultValue("")
    private String inspectionEndsOn = "";

    TermQuestion question(String rule) {
        return new TermQuestion(
                rule,
                from,
                extendedOn,
                extendedBy,
                extendedUntil,
                suspendedOn,
                resumedOn,
                inspectionAppointedOn,
                inspectionEndsOn);
    }
}
