package kz.zholdanym.notifications.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.SmsText;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.database.DatabaseException;
import kz.zholdanym.notifications.database.TestDatabase;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.SampleNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two servers on one database. Published templates stay, so that each test publishes another one. */
class StandingTemplatesTest {

    private static final Instant TUE_2026_11_24 = Instant.parse("2026-11-24T06:00:00Z");

    private final Database database = TestDatabase.database();
    private final StoredTemplates stored = new StoredTemplates();
    private Instant now = TUE_2026_11_24;
    private final StandingTemplates here = new StandingTemplates(database, stored, () -> now);
    private final StandingTemplates there = new StandingTemplates(database, stored, () -> now);

    @Test
    void areThoseOfTheProgramUntilOneIsPublished() {
        TemplateKey key = sms(NoticeKind.FINAL_ANSWER, Language.EN);

        assertThat(here.current(key).version()).isEqualTo(1);
        assertThat(here.current(key).source().of(TemplatePart.TEXT))
                .isEqualTo("Your appeal No. ${number} is answered: ${link}");
    }

    @Test
    void areTakenUpAtOnceWherePublishedAndWithinSecondsOnOtherServers() {
        TemplateKey key = sms(NoticeKind.FINAL_ANSWER, Language.KK);
        assertThat(here.current(key).version()).isEqualTo(1);
        assertThat(there.current(key).version()).isEqualTo(1);

        publish(key, 2, "${number} ${link}");
        here.published(new TemplatesPublished());

        assertThat(here.current(key).version()).isEqualTo(2);
        assertThat(there.current(key).version()).isEqualTo(1);
        now = now.plus(Duration.ofSeconds(6));
        assertThat(there.current(key).version()).isEqualTo(2);
        assertThat(there.current(sms(NoticeKind.TERM_NEAR, Language.KK)).version())
                .as("another template")
                .isEqualTo(1);
    }

    @Test
    void keepEveryVersionSoThatWhatWasReadCanBeShownAgain() {
        TemplateKey key = sms(NoticeKind.TERM_MOVED, Language.RU);
        publish(key, 2, "Второй: ${number} ${link}");
        publish(key, 3, "Третий: ${number} ${link}");
        NoticeTexts texts = new NoticeTexts(here);
        var notice = SampleNotices.of(NoticeKind.TERM_MOVED);

        ComposedNotice newest = texts.compose(notice, Language.RU, ChannelKind.SMS);
        ComposedNotice second = texts.compose(notice, Language.RU, ChannelKind.SMS, 2);
        ComposedNotice first = texts.compose(notice, Language.RU, ChannelKind.SMS, 1);

        assertThat(((SmsText) newest.content()).text()).startsWith("Третий: ЖТ-2026-01234567 https:");
        assertThat(newest.template().version()).isEqualTo(3);
        assertThat(((SmsText) second.content()).text()).startsWith("Второй: ");
        assertThat(first).isEqualTo(new NoticeTexts().compose(notice, Language.RU, ChannelKind.SMS));
        assertThatThrownBy(() -> texts.compose(notice, Language.RU, ChannelKind.SMS, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comeBackAsTheyWerePublished() {
        TemplateKey key = new TemplateKey(NoticeKind.TARGET_MISSED, Language.KK, ChannelKind.EMAIL);
        TemplateSource source = new TemplateSource(Map.of(
                TemplatePart.SUBJECT, "№ ${number} \"ә\"",
                TemplatePart.LETTER, "Бірінші ${number}\r\n\r\n<екінші> \\ ${dueOn}",
                TemplatePart.LINK_TEXT, "Ашу"));
        TemplatePublication publication = new TemplatePublication("Анығырақ", "account", "Әкімші", TUE_2026_11_24);

        NoticeTemplate template = new NoticeTemplate(key, 2, source);
        database.inOwnTransaction(connection -> {
            stored.add(connection, template, publication);
            return template;
        });

        List<PublishedTemplate> history = database.inOwnTransaction(connection -> stored.history(connection, key));
        assertThat(history).containsExactly(new PublishedTemplate(template, Optional.of(publication)));
        assertThat(here.current(key)).isEqualTo(template);
    }

    @Test
    void takeEachVersionOnce() {
        TemplateKey key = sms(NoticeKind.TERM_NEAR, Language.EN);
        publish(key, 2, "${number} ${link}");

        assertThatThrownBy(() -> publish(key, 2, "${number}: ${link}")).isInstanceOf(DatabaseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from notifications.notice_template",
                "update notifications.notice_template set reason = 'x'",
                "truncate notifications.notice_template"
            })
    void areOnlyAdded(String statement) {
        TemplateKey key = sms(NoticeKind.APPEAL_REGISTERED, Language.EN);
        if (here.current(key).version() == 1) {
            publish(key, 2, "${number} ${link}");
        }

        assertThatThrownBy(() -> database.inOwnTransaction(
                        connection -> connection.createStatement().executeUpdate(statement)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("23001");
    }

    private static TemplateKey sms(NoticeKind kind, Language language) {
        return new TemplateKey(kind, language, ChannelKind.SMS);
    }

    private void publish(TemplateKey key, int version, String text) {
        NoticeTemplate template = new NoticeTemplate(key, version, new TemplateSource(Map.of(TemplatePart.TEXT, text)));
        database.inOwnTransaction(connection -> {
            stored.add(
                    connection, template, new TemplatePublication("Яснее", "account", "Администратор", TUE_2026_11_24));
            return template;
        });
    }
}
