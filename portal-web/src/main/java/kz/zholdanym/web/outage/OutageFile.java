package kz.zholdanym.web.outage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import kz.zholdanym.intake.outage.FindOutages;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.outage.Outage;
import kz.zholdanym.web.download.Download;

/** The register of a year as a table for programs: codes and moments in UTC, one outage a line. */
@Path("outages/{year}/outages.csv")
@RequestScoped
public class OutageFile {

    private static final String HEAD = "id,channel,cause,beganAt,endedAt,ending\r\n";

    @Inject
    private FindOutages findOutages;

    @GET
    public Response year(@PathParam("year") int year) {
        if (!findOutages.years().contains(year)) {
            throw RefusalException.notFound();
        }
        String lines = findOutages.ofYear(year).stream().map(OutageFile::line).collect(Collectors.joining());
        return Download.file(
                "outages-" + year + ".csv", "text/csv;charset=UTF-8", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
    }

    /** None of the values can have a comma or a quotation mark in it. */
    static String line(Outage outage) {
        return String.join(
                        ",",
                        outage.id().toString(),
                        outage.channel().name(),
                        outage.cause().name(),
                        outage.beganAt().toString(),
                        outage.endedAt().map(Object::toString).orElse(""),
                        outage.ending().map(Enum::name).orElse(""))
                + "\r\n";
    }
}
