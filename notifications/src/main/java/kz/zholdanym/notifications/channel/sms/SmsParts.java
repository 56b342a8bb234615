package kz.zholdanym.notifications.channel.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the parts that a mobile network carries. Always in UCS-2: Kazakh and Russian need it, and English is
 * spared the differences between the default alphabets of message centres.
 */
public final class SmsParts {

    /** Characters of a text that fits into one message (3GPP TS 23.038: 140 octets, two a character). */
    private static final int SINGLE = 70;
    /** Characters of each part of a longer one, six octets of which say which part it is (3GPP TS 23.040, 9.2.3.24.1). */
    private static final int PART = 67;
    /** The part numbers are one octet. */
    private static final int MOST_PARTS = 255;

    private static final byte HEADER_LENGTH = 5;
    private static final byte CONCATENATION = 0;
    private static final byte CONCATENATION_LENGTH = 3;

    private SmsParts() {}

    /** How many parts the text takes, each of which is paid for. */
    public static int count(String text) {
        return split(text).size();
    }

    /**
     * The parts as bytes, with their headers if there are several.
     *
     * @param reference the same for all parts of one text, and different from those sent to the number shortly before
     * @throws IllegalArgumentException if the text is longer than any phone puts together
     */
    static List<byte[]> encode(String text, byte reference) {
        List<String> parts = split(text);
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("A text message of " + parts.size() + " parts cannot be sent");
        }
        List<byte[]> encoded = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byte[] content = parts.get(i).getBytes(StandardCharsets.UTF_16BE);
            encoded.add(parts.size() == 1 ? content : withHeader(content, reference, parts.size(), i + 1));
        }
        return encoded;
    }

    private static List<String> split(String text) {
        if (text.length() <= SINGLE) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(from + PART, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--; // both halves of a character go together
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static byte[] withHeader(byte[] content, byte reference, int parts, int number) {
        byte[] header = {HEADER_LENGTH, CONCATENATION, CONCATENATION_LENGTH, reference, (byte) parts, (byte) number};
        byte[] whole = new byte[header.length + content.length];
        System.arraycopy(header, 0, whole, 0, header.length);
        System.arraycopy(content, 0, whole, header.length, content.length);
        return whole;
    }
}
