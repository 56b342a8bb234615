package kz.zholdanym.intake.appeal;

import static kz.zholdanym.intake.appeal.AppealEvent.ANSWER_WITH_PRINCIPAL;
import static kz.zholdanym.intake.appeal.AppealEvent.APPOINT_INSPECTION;
import static kz.zholdanym.intake.appeal.AppealEvent.APPROVE_ANSWER;
import static kz.zholdanym.intake.appeal.AppealEvent.ASK_WITHDRAWAL;
import static kz.zholdanym.intake.appeal.AppealEvent.ASSIGN;
import static kz.zholdanym.intake.appeal.AppealEvent.CONFIRM_GROUND;
import static kz.zholdanym.intake.appeal.AppealEvent.CONFIRM_WITHDRAWAL;
import static kz.zholdanym.intake.appeal.AppealEvent.DECLINE_WITHDRAWAL;
import static kz.zholdanym.intake.appeal.AppealEvent.END_INSPECTION;
import static kz.zholdanym.intake.appeal.AppealEvent.EXTEND_INSPECTION;
import static kz.zholdanym.intake.appeal.AppealEvent.EXTEND_TERM;
import static kz.zholdanym.intake.appeal.AppealEvent.FOLLOW_PRINCIPAL;
import static kz.zholdanym.intake.appeal.AppealEvent.FORWARD;
import static kz.zholdanym.intake.appeal.AppealEvent.FORWARD_PARTS;
import static kz.zholdanym.intake.appeal.AppealEvent.JOIN;
import static kz.zholdanym.intake.appeal.AppealEvent.RECOMPUTE_TERM;
import static kz.zholdanym.intake.appeal.AppealEvent.REMEDY;
import static kz.zholdanym.intake.appeal.AppealEvent.REQUEST_REMEDY;
import static kz.zholdanym.intake.appeal.AppealEvent.REROUTE;
import static kz.zholdanym.intake.appeal.AppealEvent.RESUME_INSPECTION;
import static kz.zholdanym.intake.appeal.AppealEvent.RETURN;
import static kz.zholdanym.intake.appeal.AppealEvent.RETURN_ANSWER;
import static kz.zholdanym.intake.appeal.AppealEvent.SEND_ANSWER;
import static kz.zholdanym.intake.appeal.AppealEvent.SEPARATE;
import static kz.zholdanym.intake.appeal.AppealEvent.SEPARATE_REQUEST;
import static kz.zholdanym.intake.appeal.AppealEvent.SUBMIT_ANSWER;
import static kz.zholdanym.intake.appeal.AppealEvent.SUSPEND_INSPECTION;
import static kz.zholdanym.intake.appeal.AppealEvent.TAKE_IN;
import static kz.zholdanym.intake.appeal.AppealEvent.TERMINATE;
import static kz.zholdanym.intake.appeal.AppealState.ACCEPTED;
import static kz.zholdanym.intake.appeal.AppealState.ANSWERED;
import static kz.zholdanym.intake.appeal.AppealState.AWAITING_REMEDY;
import static kz.zholdanym.intake.appeal.AppealState.FORWARDED;
import static kz.zholdanym.intake.appeal.AppealState.JOINED;
import static kz.zholdanym.intake.appeal.AppealState.REGISTERED;
import static kz.zholdanym.intake.appeal.AppealState.RETURNED;
import static kz.zholdanym.intake.appeal.AppealState.TERMINATED;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_CONSIDERATION;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_INSPECTION;
import static kz.zholdanym.intake.appeal.AppealState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.statute.Act;
import kz.zholdanym.law.statute.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppealTransitionsTest {

    /** The whole table once more, state by state. */
    private static final Map<AppealState, Map<AppealEvent, AppealState>> LAWFUL = Map.ofEntries(
            Map.entry(
                    REGISTERED,
                    open(
                            REGISTERED,
                            forwardable(
                                    REGISTERED, Map.of(CONFIRM_GROUND, ACCEPTED, REQUEST_REMEDY, AWAITING_REMEDY)))),
            Map.entry(AWAITING_REMEDY, open(AWAITING_REMEDY, Map.of(REMEDY, REGISTERED, RETURN, RETURNED))),
            Map.entry(
                    ACCEPTED,
                    open(
                            ACCEPTED,
                            forwardable(
                                    ACCEPTED,
                                    Map.of(
                                            ASSIGN,
                                            UNDER_CONSIDERATION,
                                            EXTEND_TERM,
                                            ACCEPTED,
                                            JOIN,
                                            JOINED,
                                            TAKE_IN,
                                            ACCEPTED)))),
            Map.entry(
                    UNDER_CONSIDERATION,
                    open(
                            UNDER_CONSIDERATION,
                            forwardable(
                                    UNDER_CONSIDERATION,
                                    Map.ofEntries(
                                            Map.entry(ASSIGN, UNDER_CONSIDERATION),
                                            Map.entry(EXTEND_TERM, UNDER_CONSIDERATION),
                                            Map.entry(APPOINT_INSPECTION, UNDER_INSPECTION),
                                            Map.entry(TERMINATE, TERMINATED),
                                            Map.entry(SEND_ANSWER, ANSWERED),
                                            Map.entry(SUBMIT_ANSWER, UNDER_CONSIDERATION),
                                            Map.entry(RETURN_ANSWER, UNDER_CONSIDERATION),
                                            Map.entry(APPROVE_ANSWER, ANSWERED),
                                            Map.entry(JOIN, JOINED),
                                            Map.entry(TAKE_IN, UNDER_CONSIDERATION))))),
            Map.entry(
                    JOINED,
                    open(
                            JOINED,
                            Map.of(SEPARATE, ACCEPTED, FOLLOW_PRINCIPAL, JOINED, ANSWER_WITH_PRINCIPAL, ANSWERED))),
            Map.entry(
                    UNDER_INSPECTION,
                    open(
                            UNDER_INSPECTION,
                            Map.of(
                                    ASSIGN,
                                    UNDER_INSPECTION,
                                    EXTEND_INSPECTION,
                                    UNDER_INSPECTION,
                                    SUSPEND_INSPECTION,
                                    UNDER_INSPECTION,
                                    RESUME_INSPECTION,
                                    UNDER_INSPECTION,
                                    END_INSPECTION,
                                    UNDER_CONSIDERATION))),
            Map.entry(ANSWERED, Map.of()),
            Map.entry(FORWARDED, Map.of()),
            Map.entry(RETURNED, Map.of()),
            Map.entry(WITHDRAWN, Map.of()),
            Map.entry(TERMINATED, Map.of()));

    @ParameterizedTest
    @EnumSource(AppealState.class)
    void eachStatePermitsItsStepsAndNoOthers(AppealState state) {
        Map<AppealEvent, AppealState> found = new HashMap<>();
        for (AppealEvent event : AppealEvent.values()) {
            AppealTransitions.find(state, event).ifPresent(step -> found.put(event, step.to()));
        }
        assertThat(found).isEqualTo(LAWFUL.get(state));
    }

    @ParameterizedTest
    @EnumSource(AppealState.class)
    void everyAbsentPairIsRefusedByItsName(AppealState state) {
        for (AppealEvent event : AppealEvent.values()) {
            if (!LAWFUL.getOrDefault(state, Map.of()).containsKey(event)) {
                assertThatThrownBy(() -> AppealTransitions.require(state, event))
                        .as("%s in %s", event, state)
                        .isInstanceOfSatisfying(
                                RefusalException.class,
                                refused -> assertThat(refused.refusal())
                                        .isEqualTo(new Refusal.NotPossibleNow(event.name(), state.name())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AppealState.class)
    void aClosedStateHasNoWayOutAndAnOpenOneHas(AppealState state) {
        boolean wayOut = AppealTransitions.all().stream()
                .anyMatch(step -> step.from().filter(state::equals).isPresent());
        assertThat(wayOut).isEqualTo(!state.closed());
    }

    @ParameterizedTest
    @EnumSource(AppealState.class)
    void takingOutTheCourtFileIsPossibleInAnyStateAndLeavesItAsItIs(AppealState state) {
        AppealTransition exported = AppealTransitions.exported(state);
        assertThat(exported.to()).isEqualTo(state);
        assertThat(exported.article().code()).isEqualTo("26.6");
        assertThat(AppealTransitions.all()).doesNotContain(exported);
    }

    @ParameterizedTest
    @EnumSource(value = AppealEvent.class, mode = EnumSource.Mode.EXCLUDE, names = "EXPORT")
    void anEventAsksForTheSameOperationWhereverTheCaseStands(AppealEvent event) {
        assertThat(AppealTransitions.all().stream()
                        .filter(step -> step.event() == event)
                        .map(AppealTransition::operation)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void everyStepNamesItsArticle() {
        assertThat(AppealTransitions.all())
                .extracting(AppealTransition::article)
                .allSatisfy(article -> assertThat(article.act() == Act.ADMINISTRATIVE_CODE
                                || article.code().startsWith("24.")
                                || article.code().startsWith("18.4")
                                || article.equals(LegalReference.article("5").paragraph(1)))
                        .as(article.code())
                        .isTrue());
    }

    private static Map<AppealEvent, AppealState> open(AppealState state, Map<AppealEvent, AppealState> own) {
        Map<AppealEvent, AppealState> all = new EnumMap<>(own);
        all.put(RECOMPUTE_TERM, state);
        all.put(ASK_WITHDRAWAL, state);
        all.put(CONFIRM_WITHDRAWAL, WITHDRAWN);
        all.put(DECLINE_WITHDRAWAL, state);
        return all;
    }

    private static Map<AppealEvent, AppealState> forwardable(AppealState state, Map<AppealEvent, AppealState> own) {
        Map<AppealEvent, AppealState> all = new EnumMap<>(own);
        all.put(FORWARD, FORWARDED);
        all.put(FORWARD_PARTS, state);
        all.put(REROUTE, REGISTERED);
        all.put(SEPARATE_REQUEST, state);
        return all;
    }
}
