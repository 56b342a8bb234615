package kz.zholdanym.notifications.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.SubmitSm;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.Eventually;
import kz.zholdanym.notifications.channel.Content.SmsText;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our side of SMPP against the other side by Cloudhopper: what we mean must be what others read. */
class CloudhopperPeerTest {

    private static final String EVERY_KAZAKH_LETTER = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";

    private final List<Receipt> receipts = new CopyOnWriteArrayList<>();
    private CloudhopperCentre centre;
    private SmppLink link;
    private SmsChannel channel;

    @BeforeEach
    void bind() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        centre = new CloudhopperCentre(port);
        SmppSettings settings = new SmppSettings("cloudhopper", "127.0.0.1", port, "zholdanym", "demo", "Zholdanym", 4);
        link = new SmppLink(
                        settings,
                        new ReceiptListener("cloudhopper", receipts::add, () -> Instant.parse("2026-11-23T04:00:00Z")),
                        task -> new Thread(task, "test-binder"))
                .start();
        channel = new SmsChannel(settings, link);
        awaitBound();
    }

    @AfterEach
    void close() {
        link.close();
        centre.close();
    }

    @Test
    void bindsAsATransceiverOfVersion34() {
        assertThat(centre.binds).singleElement().isInstanceOfSatisfying(BindTransceiver.class, bind -> {
            assertThat(bind.getSystemId()).isEqualTo("zholdanym");
            assertThat(bind.getPassword()).isEqualTo("demo");
            assertThat(bind.getInterfaceVersion()).isEqualTo(SmppConstants.VERSION_3_4);
        });
    }

    @Test
    void everyKazakhLetterIsReadAsItWasWritten() {
        assertThat(send(EVERY_KAZAKH_LETTER))
                .isInstanceOfSatisfying(
                        SendOutcome.Accepted.class,
                        accepted -> assertThat(accepted.providerIds()).containsExactly("ch-1"));

        SubmitSm message = centre.submitted.get(0);
        assertThat(CloudhopperCentre.text(centre.submitted)).isEqualTo(EVERY_KAZAKH_LETTER);
        assertThat(message.getDataCoding()).isEqualTo(SmppConstants.DATA_CODING_UCS2);
        assertThat(message.getSourceAddress().getAddress()).isEqualTo("Zholdanym");
        assertThat(message.getSourceAddress().getTon()).isEqualTo(SmppConstants.TON_ALPHANUMERIC);
        assertThat(message.getDestAddress().getAddress()).isEqualTo("77012345678");
        assertThat(message.getDestAddress().getTon()).isEqualTo(SmppConstants.TON_INTERNATIONAL);
        assertThat(message.getRegisteredDelivery()).isEqualTo(SmppConstants.REGISTERED_DELIVERY_SMSC_RECEIPT_REQUESTED);
    }

    @Test
    void aLongTextIsPutTogetherFromItsParts() {
        String text = (EVERY_KAZAKH_LETTER + " \uD83D\uDCE8 ").repeat(6);

        assertThat(send(text)).isInstanceOf(SendOutcome.Accepted.class);

        List<SubmitSm> parts = centre.submitted;
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(CloudhopperCentre.text(parts)).isEqualTo(text);
        int reference = CloudhopperCentre.header(parts.get(0)).get(0);
        for (int number = 1; number <= parts.size(); number++) {
            assertThat(CloudhopperCentre.header(parts.get(number - 1)))
                    .containsExactly(reference, parts.size(), number);
        }
    }

    @Test
    void throttlingIsUnderstoodAndTheNextMessageIsTaken() {
        centre.refusals.add(SmppConstants.STATUS_THROTTLED);

        assertThat(send("Сәлем"))
                .isInstanceOfSatisfying(
                        SendOutcome.TemporaryFailure.class,
                        failure -> assertThat(failure.retryAfter()).contains(Duration.ofSeconds(2)));
        assertThat(send("Сәлем")).isInstanceOf(SendOutcome.Accepted.class);
    }

    @Test
    void aNumberThatThereIsNotIsRefusedForGood() {
        centre.refusals.add(SmppConstants.STATUS_INVDSTADR);

        assertThat(send("Сәлем")).isInstanceOf(SendOutcome.PermanentFailure.class);
    }

    @Test
    void reportsAreReadInTheFormThatItWrites() throws Exception {
        send("Сәлем");
        send("Сәлем");

        centre.report("ch-1", SmppConstants.STATE_DELIVERED);
        centre.report("ch-2", SmppConstants.STATE_UNDELIVERABLE);
        centre.report("ch-2", SmppConstants.STATE_ENROUTE);

        assertThat(receipts)
                .extracting(Receipt::providerId, Receipt::state)
                .containsExactly(tuple("ch-1", Receipt.State.DELIVERED), tuple("ch-2", Receipt.State.UNDELIVERABLE));
        assertThat(receipts).allSatisfy(receipt -> assertThat(receipt.rawText()).doesNotContain("Жолданым", "text:"));
    }

    @Test
    void enquiriesAreAnswered() throws Exception {
        assertThat(centre.reaches()).isTrue();
    }

    @Test
    void weBindAgainAfterTheCentreHasUnboundUs() throws Exception {
        centre.unbind();
        Eventually.until(() -> centre.binds.size() == 2);
        awaitBound();

        assertThat(send("Сәлем")).isInstanceOf(SendOutcome.Accepted.class);
    }

    @Test
    void weTakeLeaveBeforeWeGo() throws Exception {
        link.close();

        Eventually.until(() -> centre.unbinds.get() == 1 && centre.sessions.isEmpty());
    }

    private SendOutcome send(String text) {
        return channel.send(new OutgoingMessage(UUID.randomUUID(), "+77012345678", Language.KK, new SmsText(text)));
    }

    private void awaitBound() throws Exception {
        Eventually.until(() -> link.session().isPresent() && !centre.sessions.isEmpty());
    }
}
