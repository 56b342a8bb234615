package kz.zholdanym.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.device.Platform;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplatePart;
import kz.zholdanym.notifications.template.TemplateSource;
import kz.zholdanym.notifications.template.TestDrafts;
import kz.zholdanym.notifications.template.TestSend;
import org.junit.jupiter.api.Test;

class TestSendsTest {

    private static final TemplateKey SMS = new TemplateKey(NoticeKind.FINAL_ANSWER, Language.RU, ChannelKind.SMS);
    private static final TemplateKey LETTER = new TemplateKey(NoticeKind.FINAL_ANSWER, Language.KK, ChannelKind.EMAIL);
    private static final TemplateKey PUSH = new TemplateKey(NoticeKind.FINAL_ANSWER, Language.EN, ChannelKind.PUSH);
    private static final TemplateSource TEXT =
            new TemplateSource(Map.of(TemplatePart.TEXT, "Ответ на № ${number}: ${link}"));

    private final DeliveryScene scene = new DeliveryScene();
    private final UUID account = UUID.randomUUID();
    private final TestSends sends =
            new TestSends(scene.database, new TestLog(), TestDrafts.drafts(), scene.devices, scene.clock);

    @Test
    void goThroughTheChannelMarkedAsATestWithExampleValues() {
        FakeChannel centre = channel(ChannelKind.SMS);

        TestSend sent = sends.send(SMS, TEXT, administrator("+77010000008"));

        assertThat(sent.outcome()).isEqualTo(TestSend.Outcome.ACCEPTED);
        assertThat(sent.maskedAddress()).contains("+7701•••••08");
        assertThat(centre.sent).singleElement().satisfies(message -> {
            assertThat(message.address()).isEqualTo("+77010000008");
            assertThat(message.content().exactText())
                    .startsWith(
                            "[ПРОВЕРКА] Ответ на № ЖТ-2026-00000042: https://zholdanym.prokuror.gov.kz/my/appeals/");
        });
    }

    @Test
    void sayInALetterWithWordsThatItIsATest() {
        FakeChannel mail = channel(ChannelKind.EMAIL);
        TemplateSource source = new TemplateSource(Map.of(
                TemplatePart.SUBJECT, "№ ${number}",
                TemplatePart.LETTER, "Жауап: ${number}",
                TemplatePart.LINK_TEXT, "Ашу"));

        sends.send(LETTER, source, administrator("+77010000008"));

        Content.EmailLetter letter = (Content.EmailLetter) mail.sent.get(0).content();
        assertThat(letter.subject()).isEqualTo("[СЫНАҚ] № ЖТ-2026-00000042");
        assertThat(letter.text()).startsWith("Бұл хабарлама — үлгінің сынағы.");
        assertThat(letter.html()).contains("Бұл хабарлама — үлгінің сынағы.");
    }

    @Test
    void goToTheDeviceRegisteredLast() {
        FakeChannel push = channel(ChannelKind.PUSH);
        scene.devices.register(account.toString(), "old", "old-" + account, Platform.ANDROID, Language.KK);
        scene.passes(Duration.ofSeconds(1));
        scene.devices.register(account.toString(), "new", "new-" + account, Platform.ANDROID, Language.KK);

        sends.send(
                PUSH,
                new TemplateSource(Map.of(TemplatePart.TITLE, "Answered", TemplatePart.BODY, "${number}")),
                administrator("+77010000008"));

        assertThat(push.sent).singleElement().satisfies(message -> {
            assertThat(message.address()).isEqualTo("new-" + account);
            assertThat(((Content.PushNote) message.content()).title()).isEqualTo("[TEST] Answered");
        });
    }

    @Test
    void areWrittenDownMaskedAndAreNoNotice() {
        channel(ChannelKind.SMS);
        long notices = count("select count(*)::text from notifications.notice where ?::uuid is not null");
        long evidence = count("select count(*)::text from notifications.evidence where ?::uuid is not null");

        sends.send(SMS, TEXT, administrator("+77010000008"));

        assertThat(written("account_name || ' ' || masked_address || ' ' || kind || ' ' || outcome || ' ' || provider"))
                .containsExactly("Әкімші +7701•••••08 final-answer ACCEPTED fake");
        assertThat(count("select count(*)::text from notifications.notice where ?::uuid is not null"))
                .isEqualTo(notices);
        assertThat(count("select count(*)::text from notifications.evidence where ?::uuid is not null"))
                .isEqualTo(evidence);
    }

    @Test
    void tellAndWriteDownThatTheProviderDidNotTakeThem() {
        channel(ChannelKind.SMS)
                .answering(
                        new SendOutcome.PermanentFailure("ESME_RINVDSTADR"),
                        new SendOutcome.TemporaryFailure("ESME_RTHROTTLED"),
                        new SendOutcome.InDoubt("no answer"));

        assertThat(List.of(
                        sends.send(SMS, TEXT, administrator("+77010000008")).outcome(),
                        sends.send(SMS, TEXT, administrator("+77010000008")).outcome(),
                        sends.send(SMS, TEXT, administrator("+77010000008")).outcome()))
                .containsExactly(TestSend.Outcome.FAILED, TestSend.Outcome.FAILED, TestSend.Outcome.IN_DOUBT);
        assertThat(written("outcome || ' ' || detail"))
                .containsExactlyInAnyOrder("FAILED ESME_RINVDSTADR", "FAILED ESME_RTHROTTLED", "IN_DOUBT no answer");
    }

    @Test
    void areShownWithTheirTemplateTheNewestFirst() {
        TemplateKey key = new TemplateKey(NoticeKind.TARGET_MISSED, Language.EN, ChannelKind.SMS);
        channel(ChannelKind.SMS).answering(new SendOutcome.PermanentFailure("ESME_RINVDSTADR"));
        int before = sends.last(key).size();

        scene.passes(Duration.ofDays(1));
        sends.send(key, TEXT, administrator("+77010000008"));
        scene.passes(Duration.ofMinutes(1));
        sends.send(key, TEXT, administrator("+77010000008"));
        sends.send(SMS, TEXT, administrator("+77010000008"));

        assertThat(sends.last(key).subList(0, 2))
                .extracting(test -> test.outcome().orElseThrow() + " " + test.name() + " " + test.maskedAddress())
                .containsExactly("ACCEPTED Әкімші +7701•••••08", "FAILED Әкімші +7701•••••08");
        assertThat(sends.last(key).get(0).fingerprint()).isEqualTo(TEXT.fingerprint());
        assertThat(sends.last(key)).hasSize(Math.min(before + 2, 10));
    }

    @Test
    void areTenWithinAnHour() {
        FakeChannel centre = channel(ChannelKind.SMS);
        for (int i = 0; i < TestLog.MOST; i++) {
            assertThat(sends.send(SMS, TEXT, administrator("+77010000008")).outcome())
                    .isEqualTo(TestSend.Outcome.ACCEPTED);
        }

        assertThat(sends.send(SMS, TEXT, administrator("+77010000008")).outcome())
                .isEqualTo(TestSend.Outcome.TOO_MANY);
        assertThat(centre.sent).hasSize(TestLog.MOST);
        scene.passes(TestLog.WHILE);
        assertThat(sends.send(SMS, TEXT, administrator("+77010000008")).outcome())
                .isEqualTo(TestSend.Outcome.ACCEPTED);
    }

    @Test
    void goToNoLandlineAndToNobodyWithoutAnAddress() {
        FakeChannel centre = channel(ChannelKind.SMS);

        assertThat(sends.send(SMS, TEXT, administrator("+77272000000")).outcome())
                .isEqualTo(TestSend.Outcome.NO_ADDRESS);
        assertThat(sends.send(PUSH, TEXT, administrator("+77010000008")).outcome())
                .isEqualTo(TestSend.Outcome.NO_ADDRESS);
        assertThat(centre.sent).isEmpty();
        assertThat(written("kind")).isEmpty();
    }

    @Test
    void waitWhileNoProviderMayBeUsed() {
        assertThat(sends.send(SMS, TEXT, administrator("+77010000008")).outcome())
                .isEqualTo(TestSend.Outcome.BUSY);
    }

    private FakeChannel channel(ChannelKind kind) {
        FakeChannel channel = new FakeChannel(kind);
        sends.use(kind, new Providers(List.of(channel), 0, scene.now, SendObserver.NONE));
        return channel;
    }

    private TestAddressee administrator(String phone) {
        return new TestAddressee(
                account.toString(), "Әкімші", Optional.of("admin@example.kz"), Optional.of(new PhoneNumber(phone)));
    }

    private List<String> written(String columns) {
        return scene.strings(
                "select " + columns + " from notifications.template_test where account = ?::text", account);
    }

    private long count(String query) {
        return Long.parseLong(scene.strings(query, account).get(0));
    }
}
