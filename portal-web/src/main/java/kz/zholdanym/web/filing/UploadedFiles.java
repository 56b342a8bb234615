package kz.zholdanym.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
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
    List<FieldError> receive(Actor actor, UUID draft, HttpServletRequest request) {
        List<Part> files = parts(request).stream().filter(UploadedFiles::chosen).toList();
        if (files.isEmpty()) {
            return List.of(FieldError.of(FIELD, "attachment.missing"));
        }
        List<FieldError> errors = new ArrayList<>();
        files.forEach(file -> errors.addAll(receive(actor, draft, file)));
        return errors;
    }

    private List<FieldError> receive(Actor actor, UUID draft, Part file) {
        try (InputStream content = file.getInputStream()) {
            upload.upload(actor, Optional.of(draft), file.getSubmittedFileName(), content);
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
    private static boolean chosen(Part part) {
        return part.getName().equals(FIELD)
                && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }

    private static List<Part> parts(HttpServletRequest request) {
        try {
            return List.copyOf(request.getParts());
        } catch (IllegalStateException | IOException tooLarge) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, tooLarge);
        } catch (ServletException noForm) {
            throw new ClientErrorException(Response.Status.UNSUPPORTED_MEDIA_TYPE, noForm);
        }
    }
}
