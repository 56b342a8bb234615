package kz.zholdanym.api.metrics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secret that monitoring shows, {@code Authorization: Bearer …}. Without one in the settings nobody may read. */
final class MetricsToken {

    private static final String SCHEME = "Bearer ";
    /** Shorter ones can be guessed. */
    private static final int SHORTEST = 16;

    private final byte[] secret;

    private MetricsToken(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The token of the settings; empty if there is none.
     *
     * @throws IllegalArgumentException if it is so short that it can be guessed
     */
    static Optional<MetricsToken> of(Optional<String> setting) {
        Optional<String> given = setting.filter(text -> !text.isBlank());
        if (given.filter(text -> text.length() < SHORTEST).isPresent()) {
            throw new IllegalArgumentException("PORTAL_METRICS_TOKEN needs " + SHORTEST + " characters or more");
        }
        return given.map(MetricsToken::new);
    }

    /** Takes as long for a wrong token as for the right one. */
    boolean shown(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8), secret);
    }
}
