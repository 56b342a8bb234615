package kz.zholdanym.notifications.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.Eventually;
import kz.zholdanym.notifications.channel.Content.SmsText;
import kz.zholdanym.notifications.channel.OutgoingMessage;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many messages under way at once over one session. */
class SmsWindowTest {

    private static final int WINDOW = 8;

    private final List<SendOutcome> answered = new CopyOnWriteArrayList<>();
    private TestMessageCentre centre;
    private SmppLink link;
    private SmsChannel channel;

    @BeforeEach
    void bind() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        centre = new TestMessageCentre(port);
        SmppSettings settings = new SmppSettings("centre", "localhost", port, "zholdanym", "demo", "Zholdanym", WINDOW);
        link = new SmppLink(
                        settings,
                        new ReceiptListener("centre", receipt -> {}, () -> Instant.parse("2026-11-23T04:00:00Z")),
                        Thread::new)
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
    void isFilledByOneThreadThatDoesNotWaitForAnswers() throws Exception {
        centre.answers.close();

        List<CompletableFuture<SendOutcome>> underWay = begin(WINDOW, "Сәлем");

        Eventually.until(() -> centre.submitted.size() == WINDOW);
        assertThat(underWay).noneMatch(CompletableFuture::isDone);
        centre.answers.open();
        assertThat(ends(underWay)).allMatch(SendOutcome.Accepted.class::isInstance);
        assertThat(ends(underWay).stream().map(SendOutcome::providerIds)).doesNotHaveDuplicates();
    }

    @Test
    void neverHoldsMoreThanItsPlaces() throws Exception {
        centre.answers.close();
        begin(WINDOW, "Сәлем");
        Thread oneMore = new Thread(() -> begin(1, "Сәлем"));
        oneMore.start();

        Eventually.until(() -> oneMore.getState() == Thread.State.TIMED_WAITING);
        Eventually.until(() -> centre.submitted.size() == WINDOW);
        assertThat(centre.submitted).hasSize(WINDOW);

        centre.answers.open();
        Eventually.until(() -> answered.size() == WINDOW + 1);
        assertThat(centre.submitted).hasSize(WINDOW + 1);
    }

    @Test
    void isInDoubtMessageByMessageWhenTheConnectionIsLost() throws Exception {
        centre.answers.close();
        List<CompletableFuture<SendOutcome>> underWay = begin(WINDOW, "Сәлем");
        Eventually.until(() -> centre.submitted.size() == WINDOW);

        centre.dropConnections();

        assertThat(ends(underWay))
                .hasSize(WINDOW)
                .allMatch(outcome -> outcome.equals(new SendOutcome.InDoubt("reason:no-answer")));
    }

    @Test
    void hasRoomAgainAfterTheConnectionWasLost() throws Exception {
        centre.answers.close();
        ends(begin(WINDOW - 1, "Сәлем"), centre::dropConnections);
        centre.answers.open();
        Eventually.until(() -> !centre.sessions.isEmpty() && link.session().isPresent());

        assertThat(ends(begin(WINDOW, "Сәлем"))).allMatch(SendOutcome.Accepted.class::isInstance);
    }

    @Test
    void tellsOfEachMessageThatIsThrottledAndOfTheOthersThatTheyWereTaken() throws Exception {
        centre.refusals.addAll(List.of(0, SMPPConstant.STAT_ESME_RTHROTTLED, 0, SMPPConstant.STAT_ESME_RTHROTTLED));

        List<SendOutcome> ends = ends(begin(WINDOW, "Сәлем"));

        assertThat(ends)
                .filteredOn(outcome -> outcome instanceof SendOutcome.TemporaryFailure failure
                        && failure.retryAfter().isPresent())
                .hasSize(2);
        assertThat(ends).filteredOn(SendOutcome.Accepted.class::isInstance).hasSize(WINDOW - 2);
    }

    @Test
    void keepsTheIdsOfPartsThatWereTakenBeforeTheConnectionWasLost() throws Exception {
        List<CompletableFuture<SendOutcome>> underWay = beginAndStopAfterTheFirstPart();

        centre.dropConnections();

        assertThat(ends(underWay)).singleElement().satisfies(outcome -> {
            assertThat(outcome).isInstanceOf(SendOutcome.InDoubt.class);
            assertThat(outcome.providerIds()).containsExactly("m1");
        });
    }

    @Test
    void keepsTheIdsOfPartsThatWereTakenBeforeOneWasRefused() throws Exception {
        centre.refusals.addAll(List.of(0, SMPPConstant.STAT_ESME_RINVDSTADR));

        assertThat(ends(begin(1, "ж".repeat(100)))).singleElement().satisfies(outcome -> {
            assertThat(outcome).isInstanceOf(SendOutcome.PermanentFailure.class);
            assertThat(outcome.providerIds()).containsExactly("m1");
        });
    }

    private List<CompletableFuture<SendOutcome>> beginAndStopAfterTheFirstPart() throws Exception {
        centre.answers.close();
        List<CompletableFuture<SendOutcome>> underWay = begin(1, "ж".repeat(100));
        Eventually.until(() -> centre.submitted.size() == 1);
        centre.answers.openOnce();
        Eventually.until(() -> centre.submitted.size() == 2);
        return underWay;
    }

    private List<CompletableFuture<SendOutcome>> begin(int messages, String text) {
        return IntStream.range(0, messages)
                .mapToObj(i -> channel.begin(
                        new OutgoingMessage(UUID.randomUUID(), "+77012345678", Language.KK, new SmsText(text))))
                .map(underWay -> underWay.whenComplete((outcome, never) -> answered.add(outcome)))
                .toList();
    }

    private static List<SendOutcome> ends(List<CompletableFuture<SendOutcome>> underWay) throws Exception {
        CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        return underWay.stream().map(CompletableFuture::join).toList();
    }

    private List<SendOutcome> ends(List<CompletableFuture<SendOutcome>> underWay, Runnable then) throws Exception {
        Eventually.until(() -> centre.submitted.size() >= underWay.size());
        then.run();
        return ends(underWay);
    }
}
