package kz.zholdanym.api.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.api.json.JsonFormat;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermReadings;
import org.junit.jupiter.api.Test;

class TermJsonTest {

    private static final LocalDate WED_2_DECEMBER = LocalDate.of(2026, 12, 2);
    private static final LocalDate WED_16_DECEMBER = LocalDate.of(2026, 12, 16);
    private static final LocalDate SAT_5_DECEMBER = LocalDate.of(2026, 12, 5);
    private static final LocalDate THU_24_DECEMBER = LocalDate.of(2026, 12, 24);

    private final Term term = new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults())
            .compute(StatutoryTerms.CONSIDERATION, WED_2_DECEMBER);

    @Test
    void theDateComesWithItsRuleAndArticle() {
        TermJson json = TermJson.withTarget(term, Language.EN);
        assertThat(json.rule()).isEqualTo("D-01");
        assertThat(json.legalBasis()).isEqualTo("24.3");
        assertThat(json.citation()).isEqualTo("article 24(3)");
        assertThat(json.dueOn()).isEqualTo(THU_24_DECEMBER);
    }

    @Test
    void everySkippedDayHasItsReason() {
        List<TermStepJson> skipped = TermJson.withTarget(term, Language.EN).steps().stream()
                .filter(step -> step.kind().equals("DAY_SKIPPED"))
                .toList();
        assertThat(skipped)
                .hasSize(7)
                .allSatisfy(step -> assertThat(step.reason()).isNotBlank());
        assertThat(skipped).extracting(TermStepJson::date).contains(SAT_5_DECEMBER, WED_16_DECEMBER);
    }

    @Test
    void aHolidayNamesItsSourceAndAWeekendNone() {
        List<TermStepJson> steps = TermJson.withTarget(term, Language.KK).steps();
        assertThat(steps)
                .filteredOn(step -> step.date().equals(WED_16_DECEMBER))
                .singleElement()
                .satisfies(step -> assertThat(step.source()).isNotBlank());
        assertThat(steps)
                .filteredOn(step -> step.date().equals(SAT_5_DECEMBER))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.reason()).isEqualTo("демалыс күні");
                    assertThat(step.source()).isNull();
                });
    }

    @Test
    void theFirstAndTheLastStepSayWhatTheyAre() {
        List<TermStepJson> steps = TermJson.withTarget(term, Language.RU).steps();
        assertThat(steps.get(0).kind()).isEqualTo("COUNTING_BEGINS");
        assertThat(steps.get(steps.size() - 1).kind()).isEqualTo("COUNTING_ENDS");
    }

    @Test
    void theOfficesOwnTargetIsNotShownToTheApplicant() {
        assertThat(json(TermJson.withTarget(term, Language.KK))).contains("\"internalTarget\":\"2026-12-23\"");
        assertThat(json(TermJson.forApplicant(term, Language.KK))).doesNotContain("internalTarget");
    }

    @Test
    void everyRuleCanBeListedInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(StatutoryTerms.all())
                    .extracting(rule -> TermRuleJson.of(rule, language).name())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noWordIsMissingInAnyLanguage() {
        assertThat(BundleCompleteness.problems(TermWords.WORDS)).isEmpty();
    }

    private static String json(Object value) {
        return JsonFormat.jsonb().toJson(value);
    }
}
