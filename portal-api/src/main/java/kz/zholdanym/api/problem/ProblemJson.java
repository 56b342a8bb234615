package kz.zholdanym.api.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as a problem detail (RFC 9457).
 *
 * @param title the kind of problem, in the reader's language
 * @param detail what is wrong this time and what to do about it, in the reader's language
 * @param errors what is wrong with which field; absent unless the input is at fault
 * @param correlationId to be named when asking for help; the same as in the header
 */
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457)")
public record ProblemJson(
        @Schema(description = "Stable: tell problems apart by it", examples = "urn:zholdanym:problem:invalid-input")
        String type,

        String title,
        @Schema(examples = "422") int status,
        String detail,
        @Nullable List<FieldErrorJson> errors,
        String correlationId) {

    /** What is wrong with one field; nested fields as {@code citations[0].act}. */
    @Schema(name = "FieldError")
    public record FieldErrorJson(
            @Schema(examples = "subject") String field, String message) {}
}
