package kz.zholdanym.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has been committed is delivered, though the server was killed before it could send. */
@ExtendWith(TestStack.class)
class DeliveryAfterKillTest {

    private static final int KILLS = 3;
    /** Before each kill. */
    private static final int APPEALS = 8;

    private static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.SMS);

    /** Longer than a step stays with a server that is gone, and the pauses before it is tried again. */
    private static final Duration RECOVERY = Duration.ofSeconds(150);

    private TestStack.Running stack;
    private ApiClient citizen;

    @BeforeEach
    void signIn(TestStack.Running running) {
        stack = running;
        citizen = ApiClient.of(stack).as("citizen");
    }

    @AfterEach
    void providersWorkAgain() {
        stack.faults().clear();
    }

    @Test
    void everythingCommittedIsDeliveredAfterTheServerWasKilledThreeTimes() {
        String subject = "Subject " + UUID.randomUUID();
        List<CaseWork> appeals = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            stack.faults().plan(Fault.EMAIL_BUSY, APPEALS);
            stack.faults().plan(Fault.SMS_THROTTLED, APPEALS);
            appeals.addAll(filed(subject));
            stack.killServer();
            assertThat(arrived(appeals))
                    .as("messages sent before kill %s", kill)
                    .isLessThan(appeals.size() * CHANNELS.size());
            stack.faults().clear();
            stack.startServer();
        }

        assertThat(subjectsOfMyAppeals()).filteredOn(subject::equals).hasSize(KILLS * APPEALS);
        assertThat(appeals).extracting(CaseWork::number).doesNotHaveDuplicates();
        Arrivals.awaitUntil(RECOVERY, () -> appeals.stream().allMatch(this::isDelivered));
        assertThat(appeals).allSatisfy(appeal -> {
            assertWhole(appeal, subject);
            CHANNELS.forEach(channel -> assertTold(appeal, channel));
        });
    }

    private List<CaseWork> filed(String subject) {
        return IntStream.range(0, APPEALS)
                .parallel()
                .mapToObj(count -> CaseWork.filed(stack, Samples.filing("kk").put("subject", subject)))
                .toList();
    }

    private void assertWhole(CaseWork appeal, String subject) {
        JsonNode found = citizen.get(appeal.path()).expect(200).json();
        assertThat(found.path("number").asText()).isEqualTo(appeal.number());
        assertThat(found.path("subject").asText()).isEqualTo(subject);
        for (String field : List.of("receivedAt", "registeredOn", "dueOn", "coupon", "term")) {
            assertThat(found.path(field)).isEqualTo(appeal.filing().path(field));
        }
        JsonNode timeline = timeline(appeal);
        assertThat(timeline.path("entries").findValuesAsText("event")).containsExactly("FILE");
        assertThat(timeline.path("notices").findValuesAsText("kind")).containsExactly("appeal-registered");
    }

    /** At least once, and more often only where the evidence admits that it is not known. */
    private void assertTold(CaseWork appeal, Channel channel) {
        List<Message> messages = new Arrivals(stack, appeal.id()).on(channel);
        assertThat(messages).as("%s about %s", channel, appeal.number()).isNotEmpty();
        assertThat(messages).allSatisfy(message -> assertThat(message.text()).contains(appeal.number()));
        if (messages.size() > 1) {
            assertThat(delivery(appeal, channel).path("inDoubt").asBoolean())
                    .as("in doubt, since %s got %s messages", appeal.number(), messages.size())
                    .isTrue();
        }
    }

    private boolean isDelivered(CaseWork appeal) {
        return CHANNELS.stream()
                .allMatch(channel -> List.of("ACCEPTED", "DELIVERED")
                        .contains(delivery(appeal, channel).path("state").asText()));
    }

    private JsonNode delivery(CaseWork appeal, Channel channel) {
        return elements(timeline(appeal).at("/notices/0/channels"))
                .filter(delivery -> delivery.path("channel").asText().equals(channel.name()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode timeline(CaseWork appeal) {
        return citizen.get(appeal.path() + "/timeline").expect(200).json();
    }

    private int arrived(List<CaseWork> appeals) {
        return appeals.stream()
                .map(appeal -> new Arrivals(stack, appeal.id()))
                .mapToInt(arrivals -> CHANNELS.stream()
                        .mapToInt(channel -> arrivals.on(channel).size())
                        .sum())
                .sum();
    }

    private List<String> subjectsOfMyAppeals() {
        JsonNode newest = citizen.get("/appeals?limit=100").expect(200).json();
        return newest.path("items").findValuesAsText("subject");
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
