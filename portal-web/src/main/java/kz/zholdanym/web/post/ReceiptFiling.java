package kz.zholdanym.web.post;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.attachment.AttachmentLimits;
import kz.zholdanym.intake.errand.DeskErrand;
import kz.zholdanym.intake.errand.FileReceipt;
import kz.zholdanym.intake.errand.PostDesk;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.web.filing.SentFileName;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The scan of a proof on paper is filed. */
@Path("desk/post/{errand}/receipt")
@Controller
@RequestScoped
public class ReceiptFiling {

    private static final String FIELD = "attachments";
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    private PostDesk desk;

    @Inject
    private FileReceipt fileReceipt;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("errand") UUID id) {
        return show(id, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String upload(@PathParam("errand") UUID id, List<EntityPart> form) {
        Optional<EntityPart> file = form.stream().filter(ReceiptFiling::chosen).findFirst();
        FormErrors errors = file.map(part -> FormErrors.ofTrying(() -> file(id, part), language.language()))
                .orElseGet(
                        () -> FormErrors.of(List.of(FieldError.of(FIELD, "attachment.missing")), language.language()));
        return errors.found() ? show(id, errors) : "redirect:desk/post/" + id;
    }

    private void file(UUID id, EntityPart part) {
        try (InputStream content = part.getContent()) {
            fileReceipt.file(visitor.actor(), id, name(part), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String show(UUID id, FormErrors errors) {
        DeskErrand found = desk.get(visitor.actor(), id);
        return page.show(new ReceiptPage(
                id,
                found.errand().number(),
                found.errand().channel(),
                AttachmentLimits.BYTES_PER_FILE / MEGABYTE,
                errors));
    }

    /** A form sent without a file has one without a name. */
    private static boolean chosen(EntityPart part) {
        return part.getName().equals(FIELD) && !name(part).isBlank();
    }

    private static String name(EntityPart part) {
        return part.getFileName().map(SentFileName::read).orElse("");
    }
}
