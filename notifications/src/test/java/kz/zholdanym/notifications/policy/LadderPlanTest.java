package kz.zholdanym.notifications.policy;

import static kz.zholdanym.notifications.channel.ChannelKind.EMAIL;
import static kz.zholdanym.notifications.channel.ChannelKind.LETTER;
import static kz.zholdanym.notifications.channel.ChannelKind.PUSH;
import static kz.zholdanym.notifications.channel.ChannelKind.SMS;
import static kz.zholdanym.notifications.channel.ChannelKind.TELEPHONOGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.junit.jupiter.api.Test;

class LadderPlanTest {

    /** Monday, 23 November 2026, 09:00 in Almaty. */
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T04:00:00Z");

    private static final Instant MONDAY_NIGHT = Instant.parse("2026-11-23T18:00:00Z");
    private static final Set<ChannelKind> EVERYWHERE = EnumSet.copyOf(ChannelKind.choices());

    @Test
    void sendsOnEveryChosenChannelAtOnceWhatAnswersThePersonsOwnAct() {
        List<PlannedStep> steps = plan(NoticePolicy.answeringTheirOwnAct(), Set.of(SMS, EMAIL, PUSH), EVERYWHERE);

        assertThat(steps).extracting(PlannedStep::channel).containsExactly(PUSH, SMS, EMAIL);
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.dueAt()).isEqualTo(MONDAY_MORNING);
            assertThat(step.rung()).isEmpty();
            assertThat(step.reason()).isEmpty();
        });
    }

    @Test
    void sendsOneAfterTheOtherWhatNeedsToBeToldOnce() {
        List<PlannedStep> steps = plan(NoticePolicy.sending(), Set.of(SMS, EMAIL), EVERYWHERE);

        assertThat(steps).extracting(PlannedStep::channel).containsExactly(SMS, EMAIL);
        assertThat(steps).extracting(PlannedStep::rung).containsExactly(OptionalInt.of(0), OptionalInt.of(1));
        assertThat(steps)
                .extracting(PlannedStep::dueAt)
                .containsExactly(MONDAY_MORNING, MONDAY_MORNING.plus(Duration.ofHours(6)));
    }

    @Test
    void asksNobodyWhoDidNotChooseAChannelUnlessTheyMustBeReached() {
        assertThat(plan(NoticePolicy.sending(), Set.of(EMAIL), EVERYWHERE))
                .extracting(PlannedStep::channel)
                .containsExactly(EMAIL);
        assertThat(plan(NoticePolicy.answeringTheirOwnAct(), Set.of(), EVERYWHERE))
                .isEmpty();
    }

    @Test
    void keepsALawfulChannelInReserveForWhatMustReachThePerson() {
        List<PlannedStep> steps = plan(NoticePolicy.reaching(), Set.of(EMAIL), EVERYWHERE);

        assertThat(steps).extracting(PlannedStep::channel).containsExactly(EMAIL, SMS);
        assertThat(steps).extracting(PlannedStep::waits).containsExactly(false, true);
        assertThat(steps.get(1).dueAt()).isEqualTo(MONDAY_MORNING.plus(Duration.ofDays(1)));
        assertThat(steps.get(1).reason()).contains(LadderPlan.IN_RESERVE);
    }

    @Test
    void beginsAtOnceWithALawfulChannelIfThePersonChosePushOnlyAndSaysWhy() {
        List<PlannedStep> steps = plan(NoticePolicy.reaching(), Set.of(PUSH), EVERYWHERE);

        assertThat(steps).extracting(PlannedStep::channel).containsExactly(PUSH, SMS, EMAIL);
        assertThat(steps).extracting(PlannedStep::waits).containsExactly(false, false, true);
        assertThat(steps.get(0).rung()).as("push only accompanies").isEmpty();
        assertThat(steps.get(1).dueAt()).isEqualTo(MONDAY_MORNING);
        assertThat(steps.get(1).reason()).contains(LadderPlan.NOT_CHOSEN);
    }

    @Test
    void keepsPeopleForTheEndWithoutHurryingThem() {
        Instant midnight = Instant.parse("2026-11-23T19:00:00Z");

        List<PlannedStep> steps = new LadderPlan(
                        NoticePolicy.reaching(), QuietHours.NONE, MONDAY_MORNING, Optional.of(midnight))
                .steps(Set.of(SMS, EMAIL), EnumSet.of(SMS, EMAIL, LETTER));

        assertThat(steps).extracting(PlannedStep::channel).containsExactly(SMS, EMAIL, LETTER);
        assertThat(steps).extracting(PlannedStep::waits).containsExactly(false, false, true);
        assertThat(steps.get(2).dueAt())
                .as("a day after the e-mail, although the time to tell ends before")
                .isEqualTo(MONDAY_MORNING.plus(Duration.ofDays(1)));
    }

    @Test
    void writesAtOnceToWhomNothingElseReaches() {
        List<PlannedStep> steps = plan(NoticePolicy.reaching(), Set.of(PUSH), EnumSet.of(PUSH, LETTER));

        assertThat(steps).extracting(PlannedStep::channel).containsExactly(PUSH, LETTER);
        assertThat(steps.get(1).dueAt()).isEqualTo(MONDAY_MORNING);
        assertThat(steps.get(1).reason()).contains(LadderPlan.NOT_CHOSEN);
    }

    @Test
    void callsALandlineBeforeItWrites() {
        assertThat(plan(NoticePolicy.reaching(), Set.of(EMAIL), EnumSet.of(EMAIL, LETTER, TELEPHONOGRAM)))
                .extracting(PlannedStep::channel)
                .containsExactly(EMAIL, TELEPHONOGRAM, LETTER);
    }

    @Test
    void sendsNoTelegramUnlessAnEmployeeDecides() {
        assertThat(plan(NoticePolicy.reaching(), Set.of(EMAIL), EnumSet.allOf(ChannelKind.class)))
                .extracting(PlannedStep::channel)
                .doesNotContain(ChannelKind.TELEGRAM);
    }

    @Test
    void hasNothingInReserveWithoutAnAddress() {
        assertThat(plan(NoticePolicy.reaching(), Set.of(EMAIL), Set.of(EMAIL)))
                .singleElement()
                .satisfies(step -> assertThat(step.rung()).isEmpty());
    }

    @Test
    void keepsAChosenChannelWithoutAnAddressSoThatItsFailureBecomesEvidence() {
        assertThat(plan(NoticePolicy.reaching(), Set.of(EMAIL), Set.of(SMS)))
                .extracting(PlannedStep::channel)
                .containsExactly(EMAIL, SMS);
    }

    @Test
    void waitsForTheMorningWithWhatMakesNoiseAndSaysSo() {
        List<PlannedStep> steps = new LadderPlan(
                        NoticePolicy.reaching(), QuietHours.parse("22:00-08:00"), MONDAY_NIGHT, Optional.empty())
                .steps(EVERYWHERE, EVERYWHERE);

        Instant morning = Instant.parse("2026-11-24T03:00:00Z");
        assertThat(steps).extracting(PlannedStep::dueAt).containsExactly(morning, morning, MONDAY_NIGHT);
        assertThat(steps.get(1).reason()).contains(LadderPlan.QUIET);
    }

    @Test
    void doesNotUseUpTheTimeToTellWithWaiting() {
        Instant midnight = Instant.parse("2026-11-23T19:00:00Z");

        List<PlannedStep> steps = new LadderPlan(
                        NoticePolicy.reaching(), QuietHours.NONE, MONDAY_MORNING, Optional.of(midnight))
                .steps(Set.of(EMAIL), EVERYWHERE);

        assertThat(steps.get(1).dueAt())
                .as("two hours before the end of the day")
                .isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
    }

    @Test
    void waitsAsUsualOnceTheTimeToTellIsOver() {
        List<PlannedStep> steps = new LadderPlan(
                        NoticePolicy.reaching(), QuietHours.NONE, MONDAY_MORNING, Optional.of(MONDAY_MORNING))
                .steps(Set.of(EMAIL), EVERYWHERE);

        assertThat(steps.get(1).dueAt()).isEqualTo(MONDAY_MORNING.plus(Duration.ofDays(1)));
    }

    private static List<PlannedStep> plan(NoticePolicy policy, Set<ChannelKind> chosen, Set<ChannelKind> reachable) {
        return new LadderPlan(policy, QuietHours.NONE, MONDAY_MORNING, Optional.empty()).steps(chosen, reachable);
    }
}
