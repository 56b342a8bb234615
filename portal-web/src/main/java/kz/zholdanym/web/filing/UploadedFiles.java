package kz.zholdanym.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.attachment.UploadAttachment;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/** Takes the files out of a form. One that is refused does not keep the others out. */
@ApplicationScoped
public class UploadedFiles {

    private static final String FIELD = "attachments";

    @Inject
    private UploadAttachment upload;

    /** @return what is wrong with those that were refused; empty when all were taken */
    List<FieldError> receive(Actor actor, UUID draft, List<EntityPart> form) {
        List<EntityPart> files = form.stream().filter(UploadedFiles::chosen).toList();
        if (files.isEmpty()) {
            return List.of(FieldError.of(FIELD, "attachment.missing"));
        }
        List<FieldError> errors = new ArrayList<>();
        files.forEach(file -> errors.addAll(receive(actor, draft, file)));
        return errors;
    }

    private List<FieldError> receive(Actor actor, UUID draft, EntityPart file) {
        try (InputStream content = file.getContent()) {
            upload.upload(actor, Optional.of(draft), name(file), content);
            return List.of();
        } catch (RefusalException refused) {
            if (refused.refusal() instanceof Refusal.InvalidInput invalid) {
                return invalid.errors();
            }
            throw refused;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A form sent without a file has one without a name. */
    private static boolean chosen(EntityPart part) {
        return part.getName().equals(FIELD) && !name(part).isBlank();
    }

    private static String name(EntityPart part) {
        return part.getFileName().map(SentFileName::read).orElse("");
    }
}
