package kz.zholdanym.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import kz.zholdanym.intake.answer.Answers;
import kz.zholdanym.intake.appeal.MyAppeals;
import kz.zholdanym.intake.appeal.TermFile;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.certificate.Certificates;
import kz.zholdanym.intake.decision.Decisions;
import kz.zholdanym.web.download.Download;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;

/** The documents and files of an appeal, for its applicant. */
@Path("my/appeals/{id}")
@RequestScoped
public class AppealDownloads {

    @Inject
    private MyAppeals appeals;

    @Inject
    private Answers answers;

    @Inject
    private Decisions decisions;

    @Inject
    private Certificates certificates;

    @Inject
    private Attachments attachments;

    @Inject
    private TermFile termFile;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @GET
    @Path("coupon.pdf")
    public Response coupon(@PathParam("id") UUID id) {
        return Download.pdf("coupon.pdf", appeals.coupon(visitor.actor(), id));
    }

    @GET
    @Path("term.ics")
    public Response term(@PathParam("id") UUID id) {
        return Download.calendar("term.ics", termFile.of(visitor.actor(), id, language.language()));
    }

    @GET
    @Path("answers/{ordinal}.pdf")
    public Response answer(@PathParam("id") UUID id, @PathParam("ordinal") int ordinal) {
        return Download.pdf("answer-" + ordinal + ".pdf", answers.pdf(visitor.actor(), id, ordinal));
    }

    @GET
    @Path("decisions/{decision}/letter.pdf")
    public Response letter(@PathParam("id") UUID id, @PathParam("decision") UUID decision) {
        return Download.pdf("decision.pdf", decisions.pdf(visitor.actor(), id, decision));
    }

    @GET
    @Path("notices/{notice}/certificate.pdf")
    public Response certificate(@PathParam("id") UUID id, @PathParam("notice") UUID notice) {
        return Download.pdf("certificate.pdf", certificates.pdf(visitor.actor(), id, notice));
    }

    @GET
    @Path("attachments/{attachment}")
    public Response attachment(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        AttachmentView file = appeals.attachment(visitor.actor(), id, attachment);
        Attachments store = attachments;
        StreamingOutput content = out -> store.read(file.id(), out);
        return Download.file(file.name(), file.contentType(), content);
    }
}
