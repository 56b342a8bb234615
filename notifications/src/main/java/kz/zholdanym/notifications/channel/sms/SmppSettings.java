package kz.zholdanym.notifications.channel.sms;

import kz.zholdanym.notifications.channel.UnusableSettingException;

/**
 * How to reach the message centre.
 *
 * @param name the provider's name for the evidence
 * @param sender what the person sees as the sender, see {@link SenderId}; registered with the operators beforehand
 * @param window how many messages may wait for the centre's answer at once
 */
public record SmppSettings(
        String name, String host, int port, String systemId, String password, String sender, int window) {

    private static final int HIGHEST_PORT = 65_535;

    /**
     * Checks what can be checked without the centre.
     *
     * @throws UnusableSettingException if phones cannot show the sender, there is no such port, or the window has no room,
     *     saying why
     */
    public SmppSettings {
        SenderId.of(sender);
        if (window < 1) {
            throw new UnusableSettingException("window", "portal.smpp.window");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new UnusableSettingException("port", "portal.smpp.port");
        }
    }

    SenderId senderId() {
        return SenderId.of(sender);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmppSettings[" + systemId + "@" + host + ":" + port + "]";
    }
}
