package kz.zholdanym.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.inbox.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a provider does, a notice ends delivered, failed for good, or on the next channel, and is not sent twice. */
@ExtendWith(TestStack.class)
class FaultyProvidersTest {

    /** Longer than the pauses before a few more attempts, and than a late report. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TestStack.Running stack;

    @BeforeEach
    void use(TestStack.Running running) {
        stack = running;
    }

    @AfterEach
    void providersWorkAgain() {
        stack.faults().clear();
    }

    @Test
    void aThrottledTextMessageIsSentLaterAndOnce() {
        stack.faults().plan(Fault.SMS_THROTTLED, 1);
        CaseWork appeal = CaseWork.filed(stack, chosen("SMS"));

        awaitState(appeal, Channel.SMS, "DELIVERED");

        assertThat(arrived(appeal, Channel.SMS)).isEqualTo(1);
    }

    @Test
    void aTextMessageWhoseConnectionBreaksIsInDoubtAndRepeatedOnceAtMost() {
        stack.faults().plan(Fault.SMS_CONNECTION_LOST, 1);
        CaseWork appeal = CaseWork.filed(stack, chosen("SMS"));

        awaitState(appeal, Channel.SMS, "DELIVERED");

        assertThat(delivery(appeal, Channel.SMS).path("inDoubt").asBoolean()).isTrue();
        assertThat(arrived(appeal, Channel.SMS)).isBetween(1, 2);
    }

    @Test
    void aReportThatComesLateOrTwiceIsTakenOnce() {
        stack.faults().plan(Fault.SMS_RECEIPT_LATE, 1);
        stack.faults().plan(Fault.SMS_RECEIPT_TWICE, 2);
        CaseWork appeal = CaseWork.filed(stack, chosen("SMS"));

        awaitState(appeal, Channel.SMS, "DELIVERED");

        assertThat(arrived(appeal, Channel.SMS)).isEqualTo(1);
    }

    @Test
    void aMessageWhoseReportIsLostIsNeverCalledDelivered() {
        stack.faults().plan(Fault.SMS_RECEIPT_LOST, 2);
        CaseWork appeal = CaseWork.filed(stack, chosen("SMS"));

        awaitState(appeal, Channel.SMS, "ACCEPTED");

        assertThat(delivery(appeal, Channel.SMS).hasNonNull("deliveredAt")).isFalse();
    }

    @Test
    void anAnswerWhoseLetterIsRefusedGoesByTextMessageInstead() {
        CaseWork appeal = CaseWork.filed(stack, chosen("EMAIL")).confirmed().assigned();
        awaitState(appeal, Channel.EMAIL, "ACCEPTED");
        stack.faults().plan(Fault.EMAIL_REJECTED, 1);

        appeal.answered("kk");

        Arrivals.awaitUntil(PATIENCE, () -> appeal.deliveries(Channel.SMS).equals(List.of("DELIVERED")));
        assertThat(appeal.deliveries(Channel.EMAIL)).containsExactly("ACCEPTED", "FAILED");
        assertThat(appeal.deliveries(Channel.SMS)).containsExactly("DELIVERED");
    }

    @Test
    void anAnswerWhoseTextMessageIsReportedUndeliverableGoesByLetterInstead() {
        CaseWork appeal = CaseWork.filed(stack, chosen("SMS")).confirmed().assigned();
        awaitState(appeal, Channel.SMS, "DELIVERED");
        stack.faults().plan(Fault.SMS_UNDELIVERABLE, 2);

        appeal.answered("kk");

        Arrivals.awaitUntil(PATIENCE, () -> appeal.deliveries(Channel.EMAIL).equals(List.of("ACCEPTED")));
        assertThat(appeal.deliveries(Channel.SMS)).containsExactly("DELIVERED", "FAILED");
        assertThat(arrived(appeal, Channel.EMAIL)).isEqualTo(1);
    }

    @Test
    void anAnswerWhoseLetterComesBackAfterItWasTakenGoesByTextMessageInstead() {
        CaseWork appeal = CaseWork.filed(stack, chosen("EMAIL")).confirmed().assigned();
        awaitState(appeal, Channel.EMAIL, "ACCEPTED");
        stack.faults().plan(Fault.EMAIL_BOUNCED, 1);

        appeal.answered("kk");

        Arrivals.awaitUntil(PATIENCE, () -> appeal.deliveries(Channel.SMS).equals(List.of("DELIVERED")));
        assertThat(appeal.deliveries(Channel.EMAIL)).containsExactly("ACCEPTED", "FAILED");
        assertThat(appeal.deliveries(Channel.SMS)).containsExactly("DELIVERED");
        assertThat(arrived(appeal, Channel.EMAIL))
                .as("the letter about the registration only")
                .isEqualTo(1);
        List<DeliveryRecord.Row> evidence = new DeliveryRecord(stack).evidence(appeal.id(), "final-answer");
        assertThat(evidence)
                .filteredOn(row -> row.channel().equals("EMAIL"))
                .extracting(DeliveryRecord.Row::event)
                .containsExactly("QUEUED", "ACCEPTED", "FAILED");
        assertThat(evidence)
                .filteredOn(row -> row.channel().equals("EMAIL") && row.event().equals("FAILED"))
                .extracting(DeliveryRecord.Row::detail)
                .containsExactly("Action: failed, Status: 5.1.1, recognised by return address");
        assertThat(evidence)
                .filteredOn(row -> row.channel().equals("SMS"))
                .extracting(DeliveryRecord.Row::event)
                .containsSubsequence("RELEASED", "ACCEPTED", "DELIVERED");
    }

    @Test
    void aLetterWhoseConnectionIsCutAfterItWasHandedOverIsInDoubtAndRepeatedOnce() {
        stack.faults().plan(Fault.EMAIL_CONNECTION_LOST, 1);
        CaseWork appeal = CaseWork.filed(stack, chosen("EMAIL"));

        awaitState(appeal, Channel.EMAIL, "ACCEPTED");

        assertThat(delivery(appeal, Channel.EMAIL).path("inDoubt").asBoolean()).isTrue();
        assertThat(arrived(appeal, Channel.EMAIL)).isEqualTo(2);
    }

    @Test
    void aPushServiceThatFailsOrAsksForPatienceGetsTheNotificationLater() {
        registerPhone("a-phone-behind-a-failing-service");
        stack.faults().plan(Fault.PUSH_FAILING, 1);
        stack.faults().plan(Fault.PUSH_UNAVAILABLE, 1);
        CaseWork appeal = CaseWork.filed(stack, chosen("PUSH"));

        awaitState(appeal, Channel.PUSH, "ACCEPTED");

        assertThat(arrived(appeal, Channel.PUSH)).isEqualTo(1);
    }

    @Test
    void aPhoneThatDroppedItsTokenIsForgotten() {
        registerPhone("a-phone-that-was-wiped");
        stack.faults().plan(Fault.PUSH_UNREGISTERED, 1);
        CaseWork appeal = CaseWork.filed(stack, chosen("PUSH"));

        awaitState(appeal, Channel.PUSH, "FAILED");

        assertThat(new DeliveryRecord(stack).devices("a-phone-that-was-wiped")).isZero();
    }

    @Test
    void aBusyMailServerGetsTheLetterLaterAndOnce() {
        stack.faults().plan(Fault.EMAIL_BUSY, 1);
        CaseWork appeal = CaseWork.filed(stack, chosen("EMAIL"));

        awaitState(appeal, Channel.EMAIL, "ACCEPTED");

        assertThat(arrived(appeal, Channel.EMAIL)).isEqualTo(1);
    }

    private void registerPhone(String token) {
        ApiClient.of(stack)
                .as("citizen")
                .put("/devices/phone", Samples.phone(token))
                .expect(204);
    }

    private static ObjectNode chosen(String channel) {
        ObjectNode filing = Samples.filing("kk");
        filing.putArray("channels").add(channel);
        return filing;
    }

    private static void awaitState(CaseWork appeal, Channel channel, String state) {
        Arrivals.awaitUntil(PATIENCE, () -> appeal.deliveries(channel).equals(List.of(state)));
        assertThat(appeal.deliveries(channel)).containsExactly(state);
    }

    private int arrived(CaseWork appeal, Channel channel) {
        return new Arrivals(stack, appeal.id()).on(channel).size();
    }

    private static JsonNode delivery(CaseWork appeal, Channel channel) {
        return StreamSupport.stream(appeal.timeline().at("/notices/0/channels").spliterator(), false)
                .filter(delivery -> delivery.path("channel").asText().equals(channel.name()))
                .findFirst()
                .orElseThrow();
    }
}
