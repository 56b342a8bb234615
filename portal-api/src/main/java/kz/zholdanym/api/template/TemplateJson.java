package kz.zholdanym.api.template;

import java.util.List;
import kz.zholdanym.intake.template.TemplateDetails;
import kz.zholdanym.notifications.template.FieldNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A template with its versions.
 *
 * @param version the one that stands
 * @param fields what it may say
 * @param versions the newest first
 */
@Schema(name = "NoticeTemplate")
public record TemplateJson(
        @Schema(examples = "final-answer") String kind,

        @Schema(enumeration = {"kk", "ru", "en"}) String language,

        @Schema(enumeration = {"push", "sms", "email"}) String channel,

        int version,
        TemplatePartsJson parts,
        List<FieldJson> fields,
        List<TemplateVersionJson> versions) {

    static TemplateJson of(TemplateDetails details) {
        return new TemplateJson(
                details.key().kind().code(),
                details.key().language().code(),
                details.key().channelCode(),
                details.standing().version(),
                TemplatePartsJson.of(details.standing().source()),
                details.fields().stream().map(FieldJson::of).toList(),
                details.versions().stream().map(TemplateVersionJson::of).toList());
    }

    /**
     * Something that the template may say.
     *
     * @param names by which it may be written, as `${dueOn_until}`; none if it is only asked about
     * @param meaning in the language of the answer
     * @param required whether some part of the template must say it
     * @param example in the language of the template; absent if it is only asked about
     */
    @Schema(name = "NoticeTemplateField")
    public record FieldJson(
            @Schema(examples = "dueOn") String name,

            @Schema(enumeration = {"TEXT", "DATE", "MOMENT", "NUMBER", "YES_OR_NO"})
            String type,

            List<String> names,
            String meaning,
            boolean required,
            @Nullable String example) {

        private static FieldJson of(FieldNote note) {
            return new FieldJson(
                    note.field().name(),
                    note.field().type().name(),
                    note.field().names(),
                    note.meaning(),
                    note.required(),
                    note.example().isEmpty() ? null : note.example());
        }
    }
}
