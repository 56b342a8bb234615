package kz.zholdanym.web.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.notifications.template.NoticeTemplate;
import kz.zholdanym.notifications.template.PastTest;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.TestSend;

/**
 * A test that was sent before.
 *
 * @param version the one whose text was tried; empty for a text that is not published
 * @param outcome empty where it was never written down
 * @param reply of the provider, in its own words
 */
public record TestView(
        Instant at,
        Optional<Integer> version,
        String name,
        String maskedAddress,
        Optional<TestSend.Outcome> outcome,
        Optional<String> reply) {

    static TestView of(PastTest test, List<PublishedTemplate> versions) {
        return new TestView(
                test.askedAt(),
                versions.stream()
                        .map(PublishedTemplate::template)
                        .filter(template -> template.source().fingerprint().equals(test.fingerprint()))
                        .map(NoticeTemplate::version)
                        .findFirst(),
                test.name(),
                test.maskedAddress(),
                test.outcome(),
                test.reply());
    }
}
