package kz.zholdanym.notifications.errand;

import static kz.zholdanym.notifications.channel.ChannelKind.LETTER;
import static kz.zholdanym.notifications.channel.ChannelKind.TELEGRAM;
import static kz.zholdanym.notifications.channel.ChannelKind.TELEPHONOGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.errand.EntryRules.Standing;
import kz.zholdanym.notifications.errand.EntryRules.Verdict;
import kz.zholdanym.notifications.queue.StepState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntryRulesTest {

    private static final Set<EntryKind> NOTHING = EnumSet.noneOf(EntryKind.class);

    @Test
    void aLetterIsPrintedThenHandedOverThenDelivered() {
        assertThat(decide(LETTER, StepState.QUEUED, NOTHING, EntryKind.PRINTED)).isEqualTo(to(StepState.QUEUED));
        assertThat(decide(LETTER, StepState.QUEUED, Set.of(EntryKind.PRINTED), EntryKind.HANDED_OVER))
                .isEqualTo(to(StepState.ACCEPTED));
        assertThat(decide(LETTER, StepState.ACCEPTED, Set.of(EntryKind.PRINTED), EntryKind.DELIVERED))
                .isEqualTo(to(StepState.DELIVERED));
        assertThat(decide(LETTER, StepState.ACCEPTED, Set.of(EntryKind.PRINTED), EntryKind.RETURNED))
                .isEqualTo(to(StepState.FAILED));
    }

    @Test
    void aLetterThatWasNotPrintedIsNotHandedOver() {
        assertThat(decide(LETTER, StepState.QUEUED, NOTHING, EntryKind.HANDED_OVER))
                .isEqualTo(refused(EntryRefusal.NOT_PRINTED));
        assertThat(decide(TELEGRAM, StepState.QUEUED, NOTHING, EntryKind.HANDED_OVER))
                .isEqualTo(to(StepState.ACCEPTED));
    }

    @Test
    void theSameIsNotWrittenTwice() {
        assertThat(decide(LETTER, StepState.QUEUED, Set.of(EntryKind.PRINTED), EntryKind.PRINTED))
                .isEqualTo(refused(EntryRefusal.DONE_ALREADY));
        assertThat(decide(LETTER, StepState.ACCEPTED, Set.of(EntryKind.HANDED_OVER), EntryKind.HANDED_OVER))
                .isEqualTo(refused(EntryRefusal.DONE_ALREADY));
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVERED, DELIVERED",
        "DELIVERED, RETURNED",
        "FAILED, DELIVERED",
        "FAILED, GIVEN_UP",
        "SKIPPED, GIVEN_UP"
    })
    void whatHasEndedEndsNoSecondTime(StepState state, EntryKind kind) {
        assertThat(decide(LETTER, state, Set.of(EntryKind.PRINTED, EntryKind.HANDED_OVER), kind))
                .isEqualTo(refused(EntryRefusal.SETTLED));
    }

    @Test
    void whatThePostDoesNotHaveItCannotDeliver() {
        assertThat(decide(LETTER, StepState.QUEUED, Set.of(EntryKind.PRINTED), EntryKind.DELIVERED))
                .isEqualTo(refused(EntryRefusal.NOT_HANDED_OVER));
        assertThat(decide(LETTER, StepState.QUEUED, Set.of(EntryKind.PRINTED), EntryKind.RECEIPT))
                .isEqualTo(refused(EntryRefusal.NOT_HANDED_OVER));
    }

    @Test
    void aCallThatWasTakenDeliversAndOneThatWasNotIsRepeated() {
        assertThat(decide(TELEPHONOGRAM, StepState.QUEUED, NOTHING, EntryKind.CALLED))
                .isEqualTo(to(StepState.DELIVERED));
        assertThat(decide(TELEPHONOGRAM, StepState.QUEUED, NOTHING, EntryKind.NOT_REACHED))
                .isEqualTo(to(StepState.QUEUED));
        assertThat(decide(TELEPHONOGRAM, StepState.QUEUED, NOTHING, EntryKind.PRINTED))
                .isEqualTo(refused(EntryRefusal.NOT_OF_CHANNEL));
    }

    @Test
    void whatWasHandedOverAfterThePersonHadBeenToldIsWrittenDownAllTheSame() {
        assertThat(decide(LETTER, StepState.SKIPPED, Set.of(EntryKind.PRINTED), EntryKind.HANDED_OVER))
                .isEqualTo(to(StepState.ACCEPTED));
    }

    @Test
    void aCorrectionMendsWhatWasWrittenAndNothingElse() {
        Set<EntryKind> delivered = Set.of(EntryKind.PRINTED, EntryKind.HANDED_OVER, EntryKind.DELIVERED);
        assertThat(correct(StepState.DELIVERED, delivered, EntryKind.HANDED_OVER))
                .isEqualTo(to(StepState.DELIVERED));
        assertThat(correct(StepState.DELIVERED, delivered, EntryKind.RETURNED))
                .as("it came back after all")
                .isEqualTo(to(StepState.FAILED));
        assertThat(correct(StepState.ACCEPTED, Set.of(EntryKind.HANDED_OVER), EntryKind.DELIVERED))
                .isEqualTo(refused(EntryRefusal.NOTHING_TO_CORRECT));
        assertThat(correct(StepState.QUEUED, Set.of(EntryKind.PRINTED), EntryKind.PRINTED))
                .isEqualTo(refused(EntryRefusal.NOTHING_TO_CORRECT));
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void nothingIsWrittenOfWhatIsOnlyInReserve(EntryKind kind) {
        assertThat(decide(LETTER, StepState.WAITING, NOTHING, kind)).isInstanceOf(Verdict.Refused.class);
        assertThat(decide(TELEPHONOGRAM, StepState.WAITING, NOTHING, kind)).isInstanceOf(Verdict.Refused.class);
    }

    private static Verdict decide(ChannelKind channel, StepState state, Set<EntryKind> written, EntryKind kind) {
        return EntryRules.decide(new Standing(channel, state, written), kind, false);
    }

    private static Verdict correct(StepState state, Set<EntryKind> written, EntryKind kind) {
        return EntryRules.decide(new Standing(LETTER, state, written), kind, true);
    }

    private static Verdict to(StepState state) {
        return new Verdict.Written(state);
    }

    private static Verdict refused(EntryRefusal why) {
        return new Verdict.Refused(why);
    }
}
