package kz.zholdanym.api.template;

import kz.zholdanym.notifications.template.TestSend;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a test.
 *
 * @param address where it went, masked
 * @param reply what the provider said, in its own words; a reason of the portal begins with {@code reason:}
 */
@Schema(name = "NoticeTemplateTest")
public record TemplateTestJson(
        @Schema(
                description = "`IN_DOUBT`: the provider’s answer never came, so it may arrive",
                enumeration = {"ACCEPTED", "FAILED", "IN_DOUBT"})
        String outcome,

        @Nullable String address,
        @Nullable String reply) {

    static TemplateTestJson of(TestSend sent) {
        return new TemplateTestJson(
                sent.outcome().name(),
                sent.maskedAddress().orElse(null),
                sent.reply().orElse(null));
    }
}
