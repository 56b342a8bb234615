package kz.zholdanym.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import kz.zholdanym.intake.courtfile.CourtFile;
import kz.zholdanym.intake.courtfile.CourtFiles;
import kz.zholdanym.web.download.Download;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.protection.FormCheck;

/** Makes a court file and hands it out. Sent as a form: each time is noted in the history of the case. */
@Path("desk/appeals/{id}/court-file.pdf")
@RequestScoped
public class CourtFileDownload {

    @Inject
    private CourtFiles courtFiles;

    @Inject
    private FormCheck formCheck;

    @Inject
    private Visitor visitor;

    /** A sign-in that ran out comes back by GET. */
    @GET
    public Response ordered(@PathParam("id") UUID id) {
        return Response.seeOther(URI.create("desk/appeals/" + id + "/court-file"))
                .build();
    }

    @POST
    public Response make(
            @PathParam("id") UUID id, @BeanParam CourtFileForm form, @FormParam("_csrf") @DefaultValue("") String token)
            throws IOException {
        formCheck.require(token);
        CourtFile file = courtFiles.make(visitor.actor(), id, form.order());
        StreamingOutput content = file::handOut;
        return Download.file(file.name(), "application/pdf", content);
    }
}
