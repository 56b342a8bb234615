package kz.zholdanym.notifications.channel.email;

import java.util.Set;

/**
 * The mailbox that undeliverable letters return to.
 *
 * @param protocol imap, imaps, pop3 or pop3s
 */
record BounceSettings(String protocol, String host, int port, String user, String password) {

    private static final Set<String> PROTOCOLS = Set.of("imap", "imaps", "pop3", "pop3s");

    /** @throws IllegalArgumentException if the protocol is none of those */
    BounceSettings {
        if (!PROTOCOLS.contains(protocol)) {
            throw new IllegalArgumentException("portal.bounces.protocol must be imap, imaps, pop3 or pop3s");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "BounceSettings[" + protocol + "://" + host + ":" + port + "]";
    }
}
