package kz.zholdanym.notifications.template;

import kz.zholdanym.notifications.channel.sms.SmsParts;

/**
 * How long a text message is.
 *
 * @param characters as the encoding counts them
 * @param encoding the one that it is sent in
 * @param parts each of which is paid for
 */
public record SmsLength(int characters, String encoding, int parts) {

    /** Every text is sent in it, see {@link SmsParts}. */
    private static final String ENCODING = "UCS-2";

    /** The most that a notice may take. */
    static final int MOST_PARTS = 2;

    static SmsLength of(String text) {
        return new SmsLength(text.length(), ENCODING, SmsParts.count(text));
    }
}
