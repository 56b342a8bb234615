package kz.zholdanym.api.template;

import java.time.Instant;
import java.util.List;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplatePublication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The version that stands of a template.
 *
 * @param version 1 is what comes with the program
 * @param since when it was published; absent for what comes with the program
 */
@Schema(name = "NoticeTemplateLine")
public record TemplateLineJson(
        @Schema(examples = "final-answer") String kind,

        @Schema(enumeration = {"kk", "ru", "en"}) String language,

        @Schema(enumeration = {"push", "sms", "email"}) String channel,

        int version,
        @Nullable Instant since) {

    static TemplateLineJson of(PublishedTemplate standing) {
        TemplateKey key = standing.template().key();
        return new TemplateLineJson(
                key.kind().code(),
                key.language().code(),
                key.channelCode(),
                standing.template().version(),
                standing.publication().map(TemplatePublication::at).orElse(null));
    }

    /** Every template. */
    @Schema(name = "NoticeTemplateList")
    public record ListJson(List<TemplateLineJson> items) {}
}
