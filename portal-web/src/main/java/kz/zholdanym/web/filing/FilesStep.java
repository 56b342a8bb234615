package kz.zholdanym.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.attachment.AttachmentLimits;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** Files that belong to the appeal. */
@Path("my/drafts/{draft}/files")
@Controller
@RequestScoped
public class FilesStep {

    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    private OpenDraft openDraft;

    @Inject
    private Attachments attachments;

    @Inject
    private UploadedFiles uploadedFiles;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("draft") UUID draft) {
        return show(draft, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String upload(@PathParam("draft") UUID draft, List<EntityPart> form) {
        openDraft.get(draft);
        List<FieldError> errors = uploadedFiles.receive(visitor.actor(), draft, form);
        return errors.isEmpty()
                ? "redirect:my/drafts/" + draft + "/files"
                : show(draft, FormErrors.of(errors, language.language()));
    }

    /** A sign-in that ran out comes back by GET. */
    @GET
    @Path("{attachment}/removal")
    public String removed(@PathParam("draft") UUID draft) {
        return "redirect:my/drafts/" + draft + "/files";
    }

    @POST
    @Path("{attachment}/removal")
    public String remove(@PathParam("draft") UUID draft, @PathParam("attachment") UUID attachment) {
        attachments.removeFromDraft(visitor.actor(), draft, attachment);
        return "redirect:my/drafts/" + draft + "/files";
    }

    private String show(UUID draft, FormErrors errors) {
        return page.show(new FilesPage(
                draft,
                openDraft.get(draft).attachments(),
                AttachmentLimits.FILES_PER_APPEAL,
                AttachmentLimits.BYTES_PER_FILE / MEGABYTE,
                errors));
    }
}
