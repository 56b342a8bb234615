package kz.zholdanym.notifications.channel.sms;

import java.util.regex.Pattern;

/**
 * How to reach the message centre.
 *
 * @param name the provider's name for the evidence
 * @param sender what the person sees as the sender: up to eleven ASCII letters, digits and spaces, registered with the
 *     operators beforehand
 * @param window how many messages may wait for the centre's answer at once
 */
public record SmppSettings(
        String name, String host, int port, String systemId, String password, String sender, int window) {

    private static final int LONGEST_SENDER = 11;
    private static final Pattern SENDER = Pattern.compile("[A-Za-z0-9 ._-]+");

    /** @throws IllegalArgumentException if the sender cannot be shown by phones, saying why */
    public SmppSettings {
        if (window < 1) {
            throw new IllegalArgumentException("The window (portal.smpp.window) holds at least one message");
        }
        if (sender.length() > LONGEST_SENDER) {
            throw new IllegalArgumentException("The sender of text messages (portal.smpp.sender) has " + sender.length()
                    + " characters; networks carry " + LONGEST_SENDER);
        }
        if (!SENDER.matcher(sender).matches()) {
            throw new IllegalArgumentException(
                    "The sender of text messages (portal.smpp.sender) must be of Latin letters, digits, spaces,"
                            + " dots, hyphens and underscores: networks carry no Kazakh or Russian letters in it");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmppSettings[" + systemId + "@" + host + ":" + port + "]";
    }
}
