package kz.zholdanym.intake.undelivered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.intake.term.DayOfTerms;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.evidence.UndeliveredNotice;
import kz.zholdanym.notifications.evidence.UndeliveredNotice.Standing;
import kz.zholdanym.notifications.notice.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndeliveredTextsTest {

    private static final LocalDate FRI_2026_12_11 = LocalDate.of(2026, 12, 11);
    private static final LocalDate SAT_2026_12_12 = LocalDate.of(2026, 12, 12);
    private static final Instant END_OF_FRI = Instant.parse("2026-12-11T19:00:00Z");
    private static final Instant END_OF_MON = Instant.parse("2026-12-14T19:00:00Z");

    @Test
    void everyTextStandsInThreeLanguages() {
        assertThat(BundleCompleteness.problems(UndeliveredTexts.messages())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyStandingSaysByWhenAndWhatToDo(Standing standing) {
        for (Language language : Language.values()) {
            UndeliveredNotice notice =
                    new UndeliveredNotice(UUID.randomUUID(), NoticeKind.FINAL_ANSWER, END_OF_MON, standing, false);
            assertThat(UndeliveredTexts.warning(notice, language))
                    .contains("14")
                    .doesNotContain("{");
            assertThat(UndeliveredTexts.remedy(notice, language)).contains("26");
        }
    }

    @Test
    void theLastDayIsTheOneThatEndsAtTheMoment() {
        assertThat(UndeliveredTexts.line(END_OF_MON, END_OF_FRI, Language.EN))
                .contains("14 December 2026", "have to be told");
        assertThat(UndeliveredTexts.line(END_OF_MON, END_OF_MON, Language.EN)).contains("was 14 December 2026");
    }

    @Test
    void onFridayMondayIsNearForWhatMustReachThePersonAndFridayForWhatMustBeSent() {
        DayOfTerms friday = new DayOfTerms(FRI_2026_12_11, PublishedCalendars.kazakhstan());

        assertThat(NearTerms.on(friday).reached()).isEqualTo(END_OF_MON);
        assertThat(NearTerms.on(friday).sent()).isEqualTo(END_OF_FRI);
    }

    @Test
    void onADayOffTheNextWorkingDayIsNear() {
        DayOfTerms saturday = new DayOfTerms(SAT_2026_12_12, PublishedCalendars.kazakhstan());

        assertThat(NearTerms.on(saturday).reached()).isEqualTo(END_OF_MON);
    }
}
