package kz.zholdanym.intake.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.UnpublishedYearException;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.UnlawfulTermException;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked of a term, and what a person is told who asks for what is not possible. */
class TermQuestionTest {

    private static final String FRI_24_APRIL = "2026-04-24";
    private static final String MON_18_MAY = "2026-05-18";
    private static final LocalDate WED_20_MAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate MON_20_JULY = LocalDate.of(2026, 7, 20);
    private static final LocalDate TUE_28_APRIL = LocalDate.of(2026, 4, 28);
    private static final WorkingCalendar CALENDAR = PublishedCalendars.kazakhstan();
    private static final TermCalculator CALCULATOR = new TermCalculator(CALENDAR, TermReadings.defaults());

    @ParameterizedTest
    @ValueSource(strings = {"D-01", "d-01", " appeal-consideration ", "Appeal-Consideration"})
    void aRuleIsFoundByNumberAndByNameInAnyCase(String rule) {
        assertThat(answer(TermQuestion.of(rule, FRI_24_APRIL)).dueOn()).isEqualTo(WED_20_MAY);
    }

    @Test
    void anAppealMayBeExtendedByMonths() {
        assertThat(answer(appeal(asked -> asked.extended(MON_18_MAY, "2", ""))).dueOn())
                .isEqualTo(MON_20_JULY);
    }

    @Test
    void orUntilADay() {
        assertThat(answer(appeal(asked -> asked.extended(MON_18_MAY, "", "2026-06-03")))
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 6, 3));
    }

    @Test
    void anInspectionStandsStillWhileItIsSuspended() {
        assertThat(answer(inspection(asked -> asked.paused(List.of("2026-03-05"), List.of("2026-04-06"))))
                        .dueOn())
                .isEqualTo(TUE_28_APRIL);
    }

    @Test
    void pausesMayBeGivenInAnyOrderAndWithEmptyFields() {
        Term sorted = answer(inspection(
                asked -> asked.paused(List.of("2026-03-05", "2026-04-08"), List.of("2026-04-06", "2026-04-10"))));
        Term mixed = answer(inspection(asked ->
                asked.paused(List.of("2026-04-08", "", "2026-03-05"), List.of("", "2026-04-10", "2026-04-06"))));
        assertThat(mixed.events()).isEqualTo(sorted.events()).hasSize(4);
        assertThat(mixed.dueOn()).isAfter(TUE_28_APRIL);
    }

    @Test
    void theReplyToAnAppealFollowsTheInspection() {
        assertThat(answer(appeal(asked -> asked.inspected("2026-04-27", "2026-04-30")))
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 5, 19));
    }

    @Test
    void everythingThatCannotBeReadIsNamedAtOnce() {
        TermQuestion question = new TermQuestion(
                "D-01", "2026-02-30", "yesterday", "2", "2026-06-03", List.of(), List.of(), "", "2026-06-01");
        assertThat(errors(question))
                .containsExactly(
                        "from:term.day",
                        "extendedOn:term.day",
                        "extendedUntil:term.extension.both",
                        "inspectionAppointedOn:term.inspectionAppointedOn.missing");
    }

    @Test
    void anUnknownRuleIsAnsweredWithTheKnownOnes() {
        assertThat(errors(TermQuestion.of("D-99", FRI_24_APRIL))).containsExactly("rule:term.rule");
        assertThat(sentences(TermQuestion.of("D-99", FRI_24_APRIL)))
                .allSatisfy(sentence -> assertThat(sentence).contains("D-01 appeal-consideration", "D-15 court"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1890-01-01", "2022-12-31", "2028-01-01", "9999-12-31"})
    void aDayOfAYearWithoutCalendarIsAnsweredWithTheYearsThatHaveOne(String from) {
        assertThat(errors(TermQuestion.of("D-01", from))).containsExactly("from:term.day.outside");
        assertThat(sentences(TermQuestion.of("D-01", from)))
                .allSatisfy(sentence -> assertThat(sentence).contains("2023", "2027"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "two", "99999999999999", "١"})
    void anExtensionIsAPositiveNumber(String amount) {
        TermQuestion question = appeal(asked -> asked.extended(MON_18_MAY, amount, ""));
        assertThat(errors(question)).containsExactly("extendedBy:term.extension.amount");
        assertThat(sentences(question))
                .allSatisfy(sentence -> assertThat(sentence).contains("1", "2"));
    }

    @Test
    void theStartIsNeeded() {
        assertThat(errors(TermQuestion.of("D-01", " "))).containsExactly("from:term.from.missing");
    }

    @Test
    void anExtensionNeedsItsDayAndItsLength() {
        assertThat(errors(appeal(asked -> asked.extended("", "2", ""))))
                .containsExactly("extendedOn:term.extendedOn.missing");
        assertThat(errors(appeal(asked -> asked.extended(MON_18_MAY, "", ""))))
                .containsExactly("extendedBy:term.extension.missing");
    }

    @Test
    void aHundredPausesAreTooMany() {
        List<String> days = Stream.generate(() -> "2026-03-05").limit(100).toList();
        assertThat(errors(inspection(asked -> asked.paused(days, List.of()))))
                .containsExactly("suspendedOn:term.pauses");
    }

    /** A question that the law answers with no. */
    private record Unlawful(TermQuestion question, Reason reason, String field, Optional<LocalDate> limit) {

        static Unlawful of(TermQuestion question, Reason reason, String field, LocalDate limit) {
            return new Unlawful(question, reason, field, Optional.of(limit));
        }

        static Unlawful of(TermQuestion question, Reason reason, String field) {
            return new Unlawful(question, reason, field, Optional.empty());
        }

        @Override
        public String toString() {
            return reason + " in " + field;
        }
    }

    static Stream<Unlawful> unlawful() {
        TermQuestion complaint = TermQuestion.of("D-07", FRI_24_APRIL);
        LocalDate start = LocalDate.parse(FRI_24_APRIL);
        return Stream.of(
                Unlawful.of(
                        appeal(asked -> asked.extended(MON_18_MAY, "3", "")),
                        Reason.EXTENSION_TOO_LONG,
                        "extendedBy",
                        MON_20_JULY),
                Unlawful.of(
                        appeal(asked -> asked.extended(MON_18_MAY, "999999", "")),
                        Reason.EXTENSION_TOO_LONG,
                        "extendedBy",
                        MON_20_JULY),
                Unlawful.of(
                        appeal(asked -> asked.extended(MON_18_MAY, "", "2026-07-21")),
                        Reason.EXTENSION_TOO_LONG,
                        "extendedUntil",
                        MON_20_JULY),
                Unlawful.of(
                        appeal(asked -> asked.extended(MON_18_MAY, "", "2026-05-20")),
                        Reason.EXTENSION_TOO_SHORT,
                        "extendedUntil",
                        WED_20_MAY),
                Unlawful.of(
                        appeal(asked -> asked.extended(MON_18_MAY, "", "2026-06-06")),
                        Reason.EXTENDED_TO_DAY_OFF,
                        "extendedUntil",
                        LocalDate.of(2026, 6, 5)),
                Unlawful.of(
                        appeal(asked -> asked.extended("2026-05-21", "1", "")),
                        Reason.EXPIRED,
                        "extendedOn",
                        WED_20_MAY),
                Unlawful.of(
                        appeal(asked -> asked.extended("2026-04-23", "1", "")),
                        Reason.EVENTS_OUT_OF_ORDER,
                        "extendedOn",
                        start),
                Unlawful.of(
                        appeal(asked -> asked.inspected("2026-04-30", "2026-04-29")),
                        Reason.INSPECTION_ENDS_TOO_EARLY,
                        "inspectionEndsOn",
                        LocalDate.of(2026, 4, 30)),
                Unlawful.of(
                        appeal(asked ->
                                asked.inspected("2026-04-27", "2026-06-01").extended(MON_18_MAY, "1", "")),
                        Reason.FOLLOWS_INSPECTION,
                        "extendedOn"),
                Unlawful.of(
                        appeal(asked -> asked.paused(List.of(MON_18_MAY), List.of())),
                        Reason.NOT_SUSPENDABLE,
                        "suspendedOn"),
                Unlawful.of(
                        inspection(asked -> asked.paused(List.of(), List.of("2026-03-05"))),
                        Reason.NOT_SUSPENDED,
                        "resumedOn"),
                Unlawful.of(
                        inspection(asked -> asked.paused(List.of("2026-03-05", "2026-03-10"), List.of())),
                        Reason.SUSPENDED,
                        "suspendedOn",
                        LocalDate.of(2026, 3, 5)),
                Unlawful.of(
                        inspection(asked -> asked.inspected("2026-03-05", "2026-03-10")),
                        Reason.NOT_BOUND_TO_INSPECTIONS,
                        "inspectionAppointedOn"),
                Unlawful.of(
                        new Asked(complaint).extended(MON_18_MAY, "", "").question(),
                        Reason.NOT_EXTENDABLE,
                        "extendedOn"),
                Unlawful.of(
                        new Asked(complaint).extended("", "nonsense", "").question(),
                        Reason.NOT_EXTENDABLE,
                        "extendedBy"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unlawful")
    void whatTheLawDoesNotKnowIsRefusedWithWhatIsPossible(Unlawful unlawful) {
        Refusal refusal = refusal(unlawful.question);
        assertThat(refusal)
                .isEqualTo(new Refusal.UnlawfulTerm(unlawful.reason, unlawful.limit, Optional.of(unlawful.field)));
        assertThat(RefusalTexts.sentence(refusal, Language.RU))
                .contains(unlawful.limit
                        .map(limit -> String.valueOf(limit.getDayOfMonth()))
                        .orElse(""));
    }

    @Test
    void aTermThatRunsIntoAnUnpublishedYearNamesTheYear() {
        assertThat(refusal(TermQuestion.of("D-01", "2027-12-20"))).isEqualTo(new Refusal.CalendarNotPublished(2028));
    }

    @Test
    void noRuleIsWithoutAnswer() {
        assertThat(StatutoryTerms.all())
                .allSatisfy(rule -> assertThat(answer(TermQuestion.of(rule.name(), FRI_24_APRIL))
                                .rule())
                        .isEqualTo(rule));
    }

    private static TermQuestion appeal(UnaryOperator<Asked> change) {
        return change.apply(new Asked(TermQuestion.of("D-01", FRI_24_APRIL))).question();
    }

    private static TermQuestion inspection(UnaryOperator<Asked> change) {
        return change.apply(new Asked(TermQuestion.of("D-08", "2026-02-16"))).question();
    }

    private static Term answer(TermQuestion question) {
        return TermQuestionCheck.check(question, CALENDAR.publishedYears()).by(TermQuestionTest::term);
    }

    private static Refusal refusal(TermQuestion question) {
        return catchThrowableOfType(RefusalException.class, () -> answer(question))
                .refusal();
    }

    private static List<String> errors(TermQuestion question) {
        return ((Refusal.InvalidInput) refusal(question))
                .errors().stream()
                        .map(error -> error.field() + ":" + error.code())
                        .toList();
    }

    private static List<String> sentences(TermQuestion question) {
        List<String> sentences = new ArrayList<>();
        for (Language language : Language.values()) {
            ((Refusal.InvalidInput) refusal(question))
                    .errors()
                    .forEach(error -> sentences.add(RefusalTexts.sentence(error, language)));
        }
        return sentences;
    }

    /** As the official calendar computes, by the calendars that are shipped. */
    private static Term term(TermRule rule, LocalDate from, List<TermEvent> events) {
        try {
            return CALCULATOR.compute(rule, from, events);
        } catch (UnpublishedYearException unpublished) {
            throw new RefusalException(new Refusal.CalendarNotPublished(unpublished.year()));
        } catch (UnlawfulTermException unlawful) {
            throw new RefusalException(new Refusal.UnlawfulTerm(unlawful.reason(), unlawful.limit()));
        }
    }

    /** A question that is being put together. */
    private record Asked(TermQuestion question) {

        Asked extended(String on, String by, String until) {
            return new Asked(new TermQuestion(
                    question.rule(),
                    question.from(),
                    on,
                    by,
                    until,
                    question.suspendedOn(),
                    question.resumedOn(),
                    question.inspectionAppointedOn(),
                    question.inspectionEndsOn()));
        }

        Asked paused(List<String> suspendedOn, List<String> resumedOn) {
            return new Asked(new TermQuestion(
                    question.rule(),
                    question.from(),
                    question.extendedOn(),
                    question.extendedBy(),
                    question.extendedUntil(),
                    suspendedOn,
                    resumedOn,
                    question.inspectionAppointedOn(),
                    question.inspectionEndsOn()));
        }

        Asked inspected(String appointedOn, String endsOn) {
            return new Asked(new TermQuestion(
                    question.rule(),
                    question.from(),
                    question.extendedOn(),
                    question.extendedBy(),
                    question.extendedUntil(),
                    question.suspendedOn(),
                    question.resumedOn(),
                    appointedOn,
                    endsOn));
        }
    }
}
