package kz.zholdanym.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.errand.PostDesk;
import kz.zholdanym.web.download.Download;
import kz.zholdanym.web.identity.Visitor;

/** The letter of an errand, and the proofs of its delivery. */
@Path("desk/post/{errand}")
@RequestScoped
public class ErrandDownloads {

    @Inject
    private PostDesk desk;

    @Inject
    private Attachments attachments;

    @Inject
    private Visitor visitor;

    @GET
    @Path("letter.pdf")
    public Response letter(@PathParam("errand") UUID id) {
        return Download.pdf("letter.pdf", desk.letter(visitor.actor(), id));
    }

    @GET
    @Path("receipts/{receipt}")
    public Response receipt(@PathParam("errand") UUID id, @PathParam("receipt") UUID receipt) {
        AttachmentView file = desk.receipt(visitor.actor(), id, receipt);
        Attachments store = attachments;
        StreamingOutput content = out -> store.read(file.id(), out);
        return Download.file(file.name(), file.contentType(), content);
    }
}
