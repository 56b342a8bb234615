package kz.zholdanym.documents.term;

import static kz.zholdanym.law.language.Language.EN;
import static kz.zholdanym.law.language.Language.KK;
import static kz.zholdanym.law.language.Language.RU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.OpenQuestion;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermEvent;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.law.term.TermStep;
import kz.zholdanym.law.term.TermWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TermSentencesTest {

    private static final LocalDate FRI_27_DECEMBER_2024 = LocalDate.of(2024, 12, 27);
    private static final LocalDate MON_9_FEBRUARY_2026 = LocalDate.of(2026, 2, 9);
    private static final LocalDate MON_16_FEBRUARY_2026 = LocalDate.of(2026, 2, 16);
    private static final LocalDate FRI_27_FEBRUARY_2026 = LocalDate.of(2026, 2, 27);
    private static final LocalDate THU_5_MARCH_2026 = LocalDate.of(2026, 3, 5);
    private static final LocalDate MON_6_APRIL_2026 = LocalDate.of(2026, 4, 6);
    private static final LocalDate FRI_24_APRIL_2026 = LocalDate.of(2026, 4, 24);
    private static final LocalDate THU_30_APRIL_2026 = LocalDate.of(2026, 4, 30);
    private static final LocalDate TUE_12_MAY_2026 = LocalDate.of(2026, 5, 12);
    private static final LocalDate MON_18_MAY_2026 = LocalDate.of(2026, 5, 18);

    private final TermCalculator calculator =
            new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults());

    @Test
    void summaryOfAConsiderationThatMeetsNauryz() {
        Term term = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_27_FEBRUARY_2026);

        assertThat(TermSentences.summary(term, KK))
                .isEqualTo("Жолданымды қарау мерзімі: 2026 жылғы 27 ақпаннан бастап 15 жұмыс күні;"
                        + " 9, 23, 24 және 25 наурыз — демалыс күндері;"
                        + " соңғы күні — 2026 жылғы 26 наурыз (24-бап, 3-тармақ).");
        assertThat(TermSentences.summary(term, RU))
                .isEqualTo("Срок рассмотрения обращения: 15 рабочих дней с 27 февраля 2026 года;"
                        + " 9, 23, 24 и 25 марта — нерабочие дни;"
                        + " последний день — 26 марта 2026 года (пункт 3 статьи 24).");
        assertThat(TermSentences.summary(term, EN))
                .isEqualTo("Term for considering the appeal: 15 working days from 27 February 2026;"
                        + " 9, 23, 24 and 25 March are days off; due by 26 March 2026 (article 24(3)).");
    }

    @Test
    void linesOfAConsiderationThatMeetsNauryz() {
        Term term = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_27_FEBRUARY_2026);

        assertThat(TermSentences.lines(term, KK))
                .containsExactly(
                        "Оқиға күні — 2026 жылғы 27 ақпан; есеп 2026 жылғы 28 ақпаннан басталады,"
                                + " ұзақтығы — 15 жұмыс күні (24-бап, 3-тармақ).",
                        "28 ақпан және 1 наурыз — есептелмейді: демалыс күндері.",
                        "2026 жылғы 7 наурыз, сенбі — есептелмейді: демалыс күні.",
                        "2026 жылғы 8 наурыз, жексенбі — есептелмейді: Халықаралық әйелдер күні.",
                        "2026 жылғы 9 наурыз, дүйсенбі — есептелмейді: Халықаралық әйелдер күні (ауыстырылған демалыс күні).",
                        "14 және 15 наурыз — есептелмейді: демалыс күндері.",
                        "2026 жылғы 21 наурыз, сенбі — есептелмейді: Наурыз мейрамы.",
                        "2026 жылғы 22 наурыз, жексенбі — есептелмейді: Наурыз мейрамы.",
                        "2026 жылғы 23 наурыз, дүйсенбі — есептелмейді: Наурыз мейрамы.",
                        "2026 жылғы 24 наурыз, сейсенбі — есептелмейді: Наурыз мейрамы (ауыстырылған демалыс күні).",
                        "2026 жылғы 25 наурыз, сәрсенбі — есептелмейді: Наурыз мейрамы (ауыстырылған демалыс күні).",
                        "2026 жылғы 26 наурыз, бейсенбі — есептелген соңғы күн.");
    }

    @Test
    void weekendDayThatIsWorkedIsTold() {
        Term term = calculator.compute(StatutoryTerms.CONSIDERATION, FRI_27_DECEMBER_2024);

        assertThat(TermSentences.summary(term, RU)).contains("; 5 января — рабочий день; ");
        assertThat(TermSentences.lines(term, RU))
                .anyMatch(line -> line.startsWith("5 января 2025 года, воскресенье — считается"));
    }

    @Test
    void lastDayThatMovesIsTold() {
        Term term = calculator.compute(StatutoryTerms.COMPLAINT_FILING, MON_9_FEBRUARY_2026);

        assertThat(TermSentences.summary(term, RU))
                .isEqualTo("Срок подачи жалобы: 3 месяца с 9 февраля 2026 года; 9 мая 2026 года — нерабочий день,"
                        + " поэтому последний день перенесён на 12 мая 2026 года;"
                        + " последний день — 12 мая 2026 года (часть первая пункта 1 статьи 25).");
        assertThat(TermSentences.lines(term, EN)).last().asString().startsWith("9 May 2026 is a day off");
    }

    @Test
    void extensionIsToldWithItsArticle() {
        Term term = calculator.compute(
                StatutoryTerms.CONSIDERATION, FRI_24_APRIL_2026, List.of(new TermEvent.ExtendedBy(MON_18_MAY_2026, 2)));

        assertThat(TermSentences.summary(term, KK))
                .contains("; мерзім 2026 жылғы 20 шілдеге дейін ұзартылды (24-бап, 4-тармақ, бірінші бөлік); ");
    }

    @Test
    void inspectionMakesWhatWasCountedBeforePointless() {
        Term term = calculator.compute(
                StatutoryTerms.CONSIDERATION,
                FRI_24_APRIL_2026,
                List.of(new TermEvent.BoundToInspection(THU_30_APRIL_2026, THU_30_APRIL_2026)));

        assertThat(TermSentences.summary(term, RU))
                .isEqualTo("Срок рассмотрения обращения: проверка заканчивается 30 апреля 2026 года;"
                        + " 10 рабочих дней с 30 апреля 2026 года; 1, 7 и 11 мая — нерабочие дни;"
                        + " последний день — 19 мая 2026 года (часть вторая пункта 4 статьи 24).");
    }

    @Test
    void pauseOfAnInspectionIsTold() {
        Term term = calculator.compute(
                StatutoryTerms.INSPECTION,
                MON_16_FEBRUARY_2026,
                List.of(new TermEvent.Suspended(THU_5_MARCH_2026), new TermEvent.Resumed(MON_6_APRIL_2026)));

        assertThat(TermSentences.summary(term, EN))
                .isEqualTo("Term of the inspection: 30 working days from 16 February 2026; suspended from 5 March 2026;"
                        + " resumed on 6 April 2026; no later than 28 April 2026 (article 18(4), part 2).");
        assertThat(TermSentences.lines(term, EN))
                .first()
                .asString()
                .startsWith("Counting begins on 16 February 2026, which counts itself");
    }

    @Test
    void termCountedBackIsToldFromItsEnd() {
        Term term = calculator.compute(StatutoryTerms.HEARING_NOTICE, TUE_12_MAY_2026);

        assertThat(TermSentences.summary(term, EN))
                .isEqualTo("Term for giving notice of the hearing: at least 3 working days before 12 May 2026;"
                        + " 7 and 11 May are days off; due by 5 May 2026 (article 72 of the Administrative Code).");
    }

    static Stream<TermRule> everyRule() {
        return StatutoryTerms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void everyTermCanBeToldInEveryLanguage(TermRule rule) {
        Term term = calculator.compute(rule, MON_9_FEBRUARY_2026);

        for (Language language : Language.values()) {
            assertThat(TermSentences.summary(term, language))
                    .startsWith(TermSentences.name(rule, language) + ": ")
                    .endsWith(").");
            assertThat(TermSentences.lines(term, language)).isNotEmpty();
        }
    }

    @Test
    void everyKindOfStepHasALine() {
        DayOff sunday = new DayOff.Weekend(LocalDate.of(2026, 5, 10));
        TermRule rule = StatutoryTerms.CONSIDERATION;
        List<TermStep> steps = List.of(
                new TermStep.StartsOnRegistration(FRI_24_APRIL_2026, THU_30_APRIL_2026),
                new TermStep.CountingBegins(rule, rule.length(), FRI_24_APRIL_2026, THU_30_APRIL_2026),
                new TermStep.DaySkipped(sunday),
                new TermStep.WeekendDayCounted(PublishedCalendars.kazakhstan()
                        .declaredDay(LocalDate.of(2025, 1, 5))
                        .orElseThrow()),
                new TermStep.CountingEnds(TUE_12_MAY_2026),
                new TermStep.LastDayMoved(sunday.date(), TUE_12_MAY_2026, List.of(sunday)),
                new TermStep.DisputedDayMoved(FRI_24_APRIL_2026, THU_30_APRIL_2026),
                new TermStep.Extended(rule, FRI_24_APRIL_2026, THU_30_APRIL_2026, TUE_12_MAY_2026),
                new TermStep.StandsStill(FRI_24_APRIL_2026, 1, 2),
                new TermStep.GoesOn(THU_30_APRIL_2026, 2),
                new TermStep.FollowsInspection(rule, FRI_24_APRIL_2026, THU_30_APRIL_2026),
                new TermStep.CutShort(TUE_12_MAY_2026, THU_30_APRIL_2026));

        assertThat(steps.stream().<Class<?>>map(TermStep::getClass))
                .containsExactlyInAnyOrder(TermStep.class.getPermittedSubclasses());
        for (Language language : Language.values()) {
            assertThat(steps.stream().map(step -> TermSentences.line(step, language)))
                    .doesNotHaveDuplicates()
                    .allMatch(line -> line.endsWith("."));
        }
    }

    @Test
    void everyKindOfWarningHasASentence() {
        List<TermWarning> warnings = List.of(
                new TermWarning.LawfulUnderOneReading(OpenQuestion.EXTENSION_BASE, TUE_12_MAY_2026),
                new TermWarning.StandingStill(TUE_12_MAY_2026, 3),
                new TermWarning.DisputedDay(TUE_12_MAY_2026));

        assertThat(warnings.stream().<Class<?>>map(TermWarning::getClass))
                .containsExactlyInAnyOrder(TermWarning.class.getPermittedSubclasses());
        for (Language language : Language.values()) {
            assertThat(warnings.stream().map(warning -> TermSentences.warning(warning, language)))
                    .doesNotHaveDuplicates()
                    .allMatch(sentence -> sentence.contains("12"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numbersOfDaysAgree(Language language) {
        assertThat(TermSentences.length(StatutoryTerms.EXTENSION.length(), language))
                .isEqualTo(
                        switch (language) {
                            case KK -> "2 ай";
                            case RU -> "2 месяца";
                            case EN -> "2 months";
                        });
    }

    @Test
    void bundleIsComplete() {
        assertThat(BundleCompleteness.problems(TermSentences.WORDS)).isEmpty();
    }
}
