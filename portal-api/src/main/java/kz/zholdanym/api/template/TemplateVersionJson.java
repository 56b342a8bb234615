package kz.zholdanym.api.template;

import java.time.Instant;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.TemplatePublication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a template. Version 1 comes with the program and was published by nobody.
 *
 * @param fingerprint of its source, as in the evidence of what was sent by it
 */
@Schema(name = "NoticeTemplateVersion")
public record TemplateVersionJson(
        int version,
        @Schema(examples = "9f2c41d07ab3") String fingerprint,
        TemplatePartsJson parts,
        @Nullable String reason,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt) {

    static TemplateVersionJson of(PublishedTemplate published) {
        return new TemplateVersionJson(
                published.template().version(),
                published.template().source().fingerprint(),
                TemplatePartsJson.of(published.template().source()),
                published.publication().map(TemplatePublication::reason).orElse(null),
                published.publication().map(TemplatePublication::name).orElse(null),
                published.publication().map(TemplatePublication::at).orElse(null));
    }
}
