package kz.zholdanym.notifications.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.Eventually;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content.SmsText;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.ReceiptInbox;
import kz.zholdanym.notifications.channel.ReceiptNotStoredException;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Message_state.Message_state_enum;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.NegativeResponseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsChannelTest {

    private static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T04:00:00Z");

    private final List<Receipt> receipts = new CopyOnWriteArrayList<>();
    private ReceiptInbox inbox = receipts::add;
    private int port;
    private TestMessageCentre centre;
    private SmppLink link;
    private SmsChannel channel;

    @BeforeEach
    void bind() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        centre = new TestMessageCentre(port);
        SmppSettings settings = new SmppSettings("localhost", "localhost", port, "zholdanym", "demo", "Zholdanym", 2);
        ReceiptInbox through = receipt -> inbox.put(receipt);
        link = new SmppLink(
                        settings,
                        new ReceiptListener("localhost", through, () -> MON_2026_11_23),
                        task -> new Thread(task, "test-binder"))
                .start();
        channel = new SmsChannel(settings, link);
        Eventually.until(() -> link.session().isPresent() && !centre.sessions.isEmpty());
    }

    @AfterEach
    void close() {
        link.close();
        centre.close();
    }

    @Test
    void sendsOneMessageWithEveryKazakhLetter() {
        SendOutcome outcome = channel.send(sms("Әғқңөұүһі"));

        assertThat(outcome).isEqualTo(new SendOutcome.Accepted(List.of("m1"), "submit_sm_resp 0x00000000"));
        SubmitSm submitted = centre.submitted.get(0);
        assertThat(new String(submitted.getShortMessage(), StandardCharsets.UTF_16BE))
                .isEqualTo("Әғқңөұүһі");
        assertThat(submitted.getDestAddress()).isEqualTo("77012345678");
        assertThat(submitted.getSourceAddr()).isEqualTo("Zholdanym");
        assertThat(Alphabet.parseDataCoding(submitted.getDataCoding())).isEqualTo(Alphabet.ALPHA_UCS2);
        assertThat(submitted.isUdhi()).isFalse();
    }

    @Test
    void sendsALongTextAsPartsOfOne() {
        SendOutcome outcome = channel.send(sms("ж".repeat(100)));

        assertThat(((SendOutcome.Accepted) outcome).providerIds()).containsExactly("m1", "m2");
        assertThat(centre.submitted).allMatch(SubmitSm::isUdhi);
        byte[] first = centre.submitted.get(0).getShortMessage();
        byte[] second = centre.submitted.get(1).getShortMessage();
        assertThat(first[3]).as("the same reference").isEqualTo(second[3]);
    }

    @Test
    void obeysThrottling() {
        centre.refusals.add(SMPPConstant.STAT_ESME_RTHROTTLED);

        assertThat(channel.send(sms("Сәлем")))
                .isInstanceOfSatisfying(
                        SendOutcome.TemporaryFailure.class,
                        failure -> assertThat(failure.retryAfter()).contains(Duration.ofSeconds(2)));
    }

    @Test
    void givesUpOnANumberThatTheCentreDoesNotKnow() {
        centre.refusals.add(SMPPConstant.STAT_ESME_RINVDSTADR);

        assertThat(channel.send(sms("Сәлем")))
                .isEqualTo(new SendOutcome.PermanentFailure("reason:centre-refused status=0x0000000B"));
    }

    @Test
    void pressesALaterPartBeforeItCallsTheWholeInDoubt() {
        centre.refusals.addAll(List.of(0, SMPPConstant.STAT_ESME_RTHROTTLED));

        assertThat(channel.send(sms("ж".repeat(100)))).isInstanceOf(SendOutcome.Accepted.class);
        assertThat(centre.submitted).hasSize(2);
    }

    @Test
    void bindsAgainAfterTheConnectionWasLost() throws Exception {
        centre.dropConnections();
        Eventually.until(() -> !centre.sessions.isEmpty() && link.session().isPresent());

        assertThat(channel.send(sms("Сәлем"))).isInstanceOf(SendOutcome.Accepted.class);
    }

    @Test
    void failsForAWhileWhileTheCentreIsAway() throws Exception {
        centre.close();
        Eventually.until(() -> link.session().isEmpty());

        assertThat(channel.send(sms("Сәлем"))).isInstanceOf(SendOutcome.TemporaryFailure.class);
    }

    @Test
    void takesAReportWithoutTheTextOfTheMessage() throws Exception {
        centre.report("m1", "DELIVRD");

        assertThat(receipts).singleElement().satisfies(receipt -> {
            assertThat(receipt.providerId()).isEqualTo("m1");
            assertThat(receipt.channel()).isEqualTo(ChannelKind.SMS);
            assertThat(receipt.state()).isEqualTo(Receipt.State.DELIVERED);
            assertThat(receipt.reportedAt()).isEqualTo(MON_2026_11_23);
            assertThat(receipt.rawText())
                    .startsWith("id:m1")
                    .endsWith("err:000")
                    .doesNotContain("SECRET");
        });
    }

    @Test
    void prefersTheParametersOfAReport() throws Exception {
        centre.deliver(
                "id:other stat:DELIVRD",
                new OptionalParameter.Receipted_message_id("m7"),
                new OptionalParameter.Message_state(Message_state_enum.UNDELIVERABLE.byteValue()));

        assertThat(receipts).singleElement().satisfies(receipt -> {
            assertThat(receipt.providerId()).isEqualTo("m7");
            assertThat(receipt.state()).isEqualTo(Receipt.State.UNDELIVERABLE);
        });
    }

    @Test
    void keepsNothingOfAMessageThatIsStillOnItsWay() throws Exception {
        centre.report("m1", "ENROUTE");

        assertThat(receipts).isEmpty();
    }

    @Test
    void asksForTheReportAgainWhenItCannotBeStored() {
        inbox = receipt -> {
            throw new ReceiptNotStoredException(new IllegalStateException("database away"));
        };

        assertThatThrownBy(() -> centre.report("m1", "DELIVRD"))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        refusal -> assertThat(refusal.getCommandStatus()).isEqualTo(SMPPConstant.STAT_ESME_RX_T_APPN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Жолданым", "LongerThanEleven", ""})
    void cannotBearASenderThatPhonesDoNotShow(String sender) {
        assertThatThrownBy(() -> new SmppSettings("localhost", "localhost", port, "zholdanym", "demo", sender, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("portal.smpp.sender");
    }

    private static OutgoingMessage sms(String text) {
        return new OutgoingMessage(UUID.randomUUID(), "+77012345678", Language.KK, new SmsText(text));
    }
}
