package kz.zholdanym.api.template;

import java.util.Map;
import kz.zholdanym.notifications.template.TemplateSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A template to be tried out or published.
 *
 * @param reason why it changes; needed to publish
 */
@Schema(
        name = "NoticeTemplateProposal",
        requiredProperties = {"parts"})
public record TemplateProposalJson(
        @Nullable TemplatePartsJson parts,

        @Schema(description = "Why it changes; needed to publish") @Nullable
        String reason) {

    TemplateSource source() {
        return parts == null ? new TemplateSource(Map.of()) : parts.source();
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
