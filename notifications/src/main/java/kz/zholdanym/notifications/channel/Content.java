package kz.zholdanym.notifications.channel;

import java.net.URI;

/** What a message says, in one language, ready to be sent. */
public sealed interface Content {

    /** The channel this content is made for. */
    ChannelKind kind();

    /** The exact text as one string; its fingerprint is kept as evidence of what was sent. */
    String exactText();

    /** A text message. */
    record SmsText(String text) implements Content {
        @Override
        public ChannelKind kind() {
            return ChannelKind.SMS;
        }

        @Override
        public String exactText() {
            return text;
        }
    }

    /**
     * A notification on a phone.
     *
     * @param link where a tap leads
     */
    record PushNote(String title, String body, URI link) implements Content {
        @Override
        public ChannelKind kind() {
            return ChannelKind.PUSH;
        }

        @Override
        public String exactText() {
            return title + '\n' + body + '\n' + link;
        }
    }

    /** A letter in two equal forms, of which the reader's program shows one. */
    record EmailLetter(String subject, String text, String html) implements Content {
        @Override
        public ChannelKind kind() {
            return ChannelKind.EMAIL;
        }

        @Override
        public String exactText() {
            return subject + '\n' + text + '\n' + html;
        }
    }
}
