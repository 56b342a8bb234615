package kz.zholdanym.local.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.inbox.Message;
import org.jspecify.annotations.Nullable;

/** Draws the page. Whatever came from outside is escaped; a letter's HTML is shown in a frame that may do nothing. */
final class PageView {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Almaty"));

    private final String template = template();

    String draw(PageTexts texts, Inbox.Filter filter, List<Message> messages) {
        Map<String, String> values = Map.of(
                "language", texts.language(),
                "languages", languages(texts),
                "to", escape(filter.to().orElse("")),
                "channels", channels(texts, filter.channel()),
                "messages",
                        messages.isEmpty()
                                ? "<p>" + escape(texts.get("none")) + "</p>"
                                : messages.stream()
                                        .map(message -> message(texts, message))
                                        .collect(Collectors.joining("\n")));
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(values.get(found.group(1)))
                        .orElseGet(() -> escape(texts.get(found.group(1))))));
    }

    private static String languages(PageTexts texts) {
        return PageTexts.LANGUAGES.stream()
                .map(code -> code.equals(texts.language())
                        ? "<strong>%s</strong>".formatted(code)
                        : "<a href=\"?lang=%1$s\">%1$s</a>".formatted(code))
                .collect(Collectors.joining());
    }

    private static String channels(PageTexts texts, Optional<Channel> chosen) {
        String all = "<option value=\"\">%s</option>".formatted(escape(texts.get("channel.all")));
        return all
                + Stream.of(Channel.values())
                        .map(channel -> "<option value=\"%s\"%s>%s</option>"
                                .formatted(
                                        channel.code(),
                                        chosen.filter(channel::equals).isPresent() ? " selected" : "",
                                        escape(texts.get("channel." + channel.code()))))
                        .collect(Collectors.joining());
    }

    private static String message(PageTexts texts, Message message) {
        String code = message.channel().code();
        return "<article class=\"%s\" id=\"message-%d\">".formatted(code, message.id())
                + "<p class=\"about\">%s · %s → <strong>%s</strong>%s</p>"
                        .formatted(
                                TIME.format(message.receivedAt()),
                                escape(texts.get("channel." + code)),
                                escape(message.to()),
                                sender(texts, message.from()))
                + block("<h2>%s</h2>", message.subject())
                + block("<p class=\"text\">%s</p>", message.text())
                + data(texts, message.data())
                + letter(texts, message.html())
                + "</article>";
    }

    private static String sender(PageTexts texts, @Nullable String from) {
        return from == null ? "" : " · %s: %s".formatted(escape(texts.get("from")), escape(from));
    }

    private static String data(PageTexts texts, Map<String, String> data) {
        if (data.isEmpty()) {
            return "";
        }
        return "<p class=\"about\">%s: %s</p>"
                .formatted(escape(texts.get("data")), escape(new TreeMap<>(data).toString()));
    }

    private static String letter(PageTexts texts, @Nullable String html) {
        return html == null
                ? ""
                : "<details><summary>%1$s</summary><iframe sandbox title=\"%1$s\" srcdoc=\"%2$s\"></iframe></details>"
                        .formatted(escape(texts.get("letter")), escape(html));
    }

    private static String block(String frame, @Nullable String text) {
        return text == null ? "" : frame.formatted(escape(text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String template() {
        try (InputStream file = Objects.requireNonNull(PageView.class.getResourceAsStream("page.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
