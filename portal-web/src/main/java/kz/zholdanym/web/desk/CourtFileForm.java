package kz.zholdanym.web.desk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import kz.zholdanym.intake.courtfile.CourtFileOrder;

/** What an employee typed into the order of a court file. */
public class CourtFileForm {

    @FormParam("reason")
    @DefaultValue("")
    private String reason = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("identified")
    @DefaultValue("")
    private String identified = "";

    CourtFileOrder order() {
        return new CourtFileOrder(reason, Optional.of(language), !identified.isEmpty());
    }
}
