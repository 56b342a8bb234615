package kz.zholdanym.notifications.template;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import kz.zholdanym.documents.proof.Sha256;

/**
 * A template as it is written.
 *
 * @param parts what is missing is empty; line ends are {@code \n}, and nothing is blank at the ends
 */
public record TemplateSource(Map<TemplatePart, String> parts) {

    private static final int SHOWN = 12;

    public TemplateSource {
        Map<TemplatePart, String> normal = new EnumMap<>(TemplatePart.class);
        parts.forEach((part, text) ->
                normal.put(part, text.replace("\r\n", "\n").replace('\r', '\n').strip()));
        parts = Map.copyOf(normal);
    }

    public String of(TemplatePart part) {
        return parts.getOrDefault(part, "");
    }

    /** What tells this source from others: the beginning of its SHA-256. */
    public String fingerprint() {
        StringBuilder whole = new StringBuilder();
        for (TemplatePart part : TemplatePart.values()) {
            whole.append(of(part)).append('\0');
        }
        return Sha256.of(whole.toString().getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, SHOWN);
    }
}
