package kz.zholdanym.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

/** Many notices at once while providers go away, and while everything else goes wrong as well. */
@ExtendWith(TestStack.class)
class LostProvidersTest {

    private static final int APPEALS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** As often each, and together often enough to set a provider aside. */
    private static final Map<Fault, Integer> EVERYTHING = Map.ofEntries(
            Map.entry(Fault.SMS_THROTTLED, 6),
            Map.entry(Fault.SMS_CONNECTION_LOST, 2),
            Map.entry(Fault.SMS_LOST, 2),
            Map.entry(Fault.SMS_UNDELIVERABLE, 2),
            Map.entry(Fault.SMS_RECEIPT_LOST, 2),
            Map.entry(Fault.SMS_RECEIPT_LATE, 4),
            Map.entry(Fault.SMS_RECEIPT_TWICE, 6),
            Map.entry(Fault.EMAIL_REJECTED, 2),
            Map.entry(Fault.EMAIL_BUSY, 6),
            Map.entry(Fault.EMAIL_CONNECTION_LOST, 2),
            Map.entry(Fault.EMAIL_BOUNCED, 2),
            Map.entry(Fault.PUSH_FAILING, 4),
            Map.entry(Fault.PUSH_QUOTA_EXCEEDED, 2),
            Map.entry(Fault.PUSH_UNAVAILABLE, 1));

    private TestStack.Running stack;
    private DeliveryRecord delivery;

    @BeforeEach
    void use(TestStack.Running running) {
        stack = running;
        delivery = new DeliveryRecord(stack);
    }

    @AfterEach
    void providersWorkAgain() {
        stack.faults().clear();
        stack.restoreProvider(Channel.SMS);
        stack.restoreProvider(Channel.EMAIL);
    }

    @Test
    void anotherProviderTakesOverWhereOneIsDead() {
        stack.loseProvider(Channel.SMS);
        stack.loseProvider(Channel.EMAIL);

        List<CaseWork> appeals = filed(8, "SMS", "EMAIL");

        Arrivals.awaitUntil(
                PATIENCE,
                () -> steps(appeals).stream()
                        .allMatch(
                                step -> step.state().equals(step.channel().equals("SMS") ? "DELIVERED" : "ACCEPTED")));
        assertThat(steps(appeals)).hasSize(16).allSatisfy(step -> {
            assertThat(step.state()).isEqualTo(step.channel().equals("SMS") ? "DELIVERED" : "ACCEPTED");
            assertThat(step.doubted()).isFalse();
        });
        assertThat(appeals).allSatisfy(appeal -> {
            assertThat(arrived(appeal.id(), Channel.SMS)).isEqualTo(1);
            assertThat(arrived(appeal.id(), Channel.EMAIL)).isEqualTo(1);
            assertThat(delivery.evidence(appeal.id(), "appeal-registered"))
                    .filteredOn(row -> row.event().equals("ACCEPTED"))
                    .extracting(DeliveryRecord.Row::provider)
                    .as("the second server of each")
                    .containsExactlyInAnyOrder(
                            "localhost:" + stack.addresses().ports().secondSmpp(),
                            "localhost:" + stack.addresses().ports().secondSmtp());
        });
    }

    @Test
    void everyNoticeEndsSomewhereAndOnceWhateverGoesWrong() {
        ApiClient.of(stack)
                .as("citizen")
                .put("/devices/phone", Samples.phone("a-phone-in-trouble"))
                .expect(204);
        EVERYTHING.forEach(stack.faults()::plan);

        List<CaseWork> appeals = filed(APPEALS, "SMS", "EMAIL", "PUSH");

        Arrivals.awaitUntil(PATIENCE, () -> settled(appeals));
        assertThat(stack.faults().remaining().values())
                .as("every fault has struck")
                .containsOnly(0);
        assertThat(steps(appeals)).hasSize(APPEALS * 3).allSatisfy(this::assertEnded);
        assertThat(steps(appeals))
                .filteredOn(
                        step -> step.channel().equals("EMAIL") && step.state().equals("FAILED"))
                .as("letters refused, and letters that came back")
                .hasSizeBetween(2, 4);
    }

    /** What was refused or returned has failed, and only such messages are without a report as have lost theirs. */
    private boolean settled(List<CaseWork> appeals) {
        List<DeliveryRecord.Step> steps = steps(appeals);
        long unreported = steps.stream()
                .filter(step -> step.channel().equals("SMS") && step.state().equals("ACCEPTED"))
                .count();
        return steps.stream().allMatch(DeliveryRecord.Step::ended)
                && unreported <= EVERYTHING.get(Fault.SMS_LOST) + EVERYTHING.get(Fault.SMS_RECEIPT_LOST)
                && stack.faults().remaining().values().stream().allMatch(left -> left == 0);
    }

    private void assertEnded(DeliveryRecord.Step step) {
        Channel channel = Channel.valueOf(step.channel());
        assertThat(step.ended()).as("%s", step).isTrue();
        assertThat(step.recordedAsFailed())
                .as("%s", step)
                .isEqualTo(step.state().equals("FAILED"));
        int arrived = arrived(step.caseId(), channel);
        assertThat(arrived).as("sent twice only in doubt: %s", step).isLessThanOrEqualTo(step.doubted() ? 2 : 1);
        // what the centre of text messages swallowed was accepted and stays without a report
        boolean told = step.state().equals("DELIVERED") || step.state().equals("ACCEPTED") && channel != Channel.SMS;
        assertThat(arrived).as("not lost: %s", step).isGreaterThanOrEqualTo(told ? 1 : 0);
    }

    private List<CaseWork> filed(int appeals, String... channels) {
        ObjectNode filing = Samples.filing("kk");
        Set.of(channels).forEach(filing.withArray("channels")::add);
        return IntStream.range(0, appeals)
                .parallel()
                .mapToObj(count -> CaseWork.filed(stack, filing))
                .toList();
    }

    private List<DeliveryRecord.Step> steps(List<CaseWork> appeals) {
        return delivery.steps(appeals.stream().map(CaseWork::id).toList());
    }

    private int arrived(String caseId, Channel channel) {
        return new Arrivals(stack, caseId).on(channel).size();
    }
}
