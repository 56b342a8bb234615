package kz.zholdanym.api.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.law.calendar.WorkingCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar by which terms are computed, with the source of each day. */
@Path("/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class CalendarResource {

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private ReaderLanguage language;

    @GET
    @Path("/{year}")
    @PermitAll
    @Operation(operationId = "getCalendar", summary = "Non-working days and worked weekend days of a year")
    public CalendarJson year(@Parameter(example = "2026") @PathParam("year") int year) {
        WorkingCalendar days = calendar.workingDays();
        if (!days.publishedYears().contains(year)) {
            throw new RefusalException(new Refusal.CalendarNotPublished(year));
        }
        return CalendarJson.of(days.edition(year), days.workingDaysIn(year), language.get());
    }
}
