package kz.zholdanym.notifications.channel.sms;

import kz.zholdanym.notifications.channel.UnusableSettingException;

/**
 * How to reach the message centre.
 *
 * @param name the provider's name for the evidence
 * @param sender what the person sees as the sender, see {@link SenderId}; registered with the operators beforehand
 * @param window how many messages may wait for the centre's answer at once
 */
record SmppSettings(String name, String host, int port, String systemId, String password, String sender, int window) {

    private static final int HIGHEST_PORT = 65_535;

    /** @throws UnusableSettingException if the sender cannot be shown by phones or there is no such port, saying why */
    SmppSettings {
        SenderId.of(sender);
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
