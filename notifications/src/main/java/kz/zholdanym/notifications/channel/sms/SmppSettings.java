package kz.zholdanym.notifications.channel.sms;

import java.util.regex.Pattern;

/**
 * How to reach the message centre.
 *
 * @param sender what the person sees as the sender: up to eleven ASCII letters, digits and spaces, registered with the
 *     operators beforehand
 * @param window how many messages may wait for the centre's answer at once
 */
record SmppSettings(String host, int port, String systemId, String password, String sender, int window) {

    private static final Pattern SENDER = Pattern.compile("[A-Za-z0-9 ._-]{1,11}");

    /** @throws IllegalArgumentException if the sender cannot be shown by phones */
    SmppSettings {
        if (!SENDER.matcher(sender).matches()) {
            throw new IllegalArgumentException(
                    "portal.smpp.sender must be 1 to 11 Latin letters, digits, spaces, dots, hyphens or underscores");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmppSettings[" + systemId + "@" + host + ":" + port + "]";
    }
}
