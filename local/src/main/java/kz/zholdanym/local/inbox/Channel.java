package kz.zholdanym.local.inbox;

import java.util.Arrays;
import java.util.Optional;

/** The way a message came. */
public enum Channel {
    SMS("sms"),
    EMAIL("email"),
    PUSH("push");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** The channel's name in JSON and addresses. */
    public String code() {
        return code;
    }

    /** The channel with the given name. */
    public static Optional<Channel> ofCode(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst();
    }
}
