package kz.zholdanym.api.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.intake.publication.PublishCalendar;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.PublishedEdition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The editions of a year's calendar, for everyone. */
@Path("/calendar/{year}/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference")
public class CalendarEditionsResource {

    @Inject
    private PublishCalendar publishCalendar;

    @Inject
    private ReaderLanguage language;

    @GET
    @PermitAll
    @Operation(
            operationId = "listCalendarEditions",
            summary = "Every edition of a year's calendar, when it was published and why")
    public EditionsJson editions(@Parameter(example = "2026") @PathParam("year") int year) {
        List<PublishedEdition> editions = publishCalendar.editions(year);
        if (editions.isEmpty()) {
            throw new RefusalException(new Refusal.CalendarNotPublished(year));
        }
        return EditionsJson.of(editions, language.get());
    }
}
