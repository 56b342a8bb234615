package kz.zholdanym.notifications.template;

import java.time.Instant;
import java.util.Optional;

/**
 * A test of a template that was sent before.
 *
 * @param fingerprint of the text that was tried, as {@link TemplateSource#fingerprint}
 * @param name of the administrator who had it sent
 * @param outcome empty where the server stopped before it was written down: it may have arrived
 * @param reply what the provider said, in its own words
 */
public record PastTest(
        Instant askedAt,
        String fingerprint,
        String name,
        String maskedAddress,
        Optional<TestSend.Outcome> outcome,
        Optional<String> reply) {}
