package kz.zholdanym.notifications.template;

import java.util.List;
import kz.zholdanym.notifications.channel.ChannelKind;

/** A part of a template, which is worded on its own. */
public enum TemplatePart {
    /** What a text message says. */
    TEXT("text", 1_000, false),
    TITLE("title", 300, false),
    /** What a push notification says below its title. */
    BODY("body", 1_000, false),
    SUBJECT("subject", 300, false),
    /** What a letter says, in paragraphs with an empty line between. */
    LETTER("letter", 8_000, true),
    /** What the link below a letter is called. */
    LINK_TEXT("linkText", 300, false);

    private final String field;
    private final int most;
    private final boolean paragraphs;

    TemplatePart(String field, int most, boolean paragraphs) {
        this.field = field;
        this.most = most;
        this.paragraphs = paragraphs;
    }

    /** Its name in forms and in the API. */
    public String field() {
        return field;
    }

    /** How many characters its source may have. */
    public int most() {
        return most;
    }

    /** Whether it may have several lines. */
    public boolean paragraphs() {
        return paragraphs;
    }

    /** The parts of the templates of a channel, in the order in which they are read. */
    public static List<TemplatePart> of(ChannelKind channel) {
        return switch (channel) {
            case SMS -> List.of(TEXT);
            case PUSH -> List.of(TITLE, BODY);
            case EMAIL, PORTAL, LETTER, TELEPHONOGRAM, TELEGRAM -> List.of(SUBJECT, LETTER, LINK_TEXT);
        };
    }
}
