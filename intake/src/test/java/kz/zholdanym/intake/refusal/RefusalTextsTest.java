package kz.zholdanym.intake.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.answer.AnswerDefect;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.UnlawfulTermException;
import kz.zholdanym.notifications.errand.EntryRefusal;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    @Test
    void everyTextStandsInThreeLanguages() {
        for (String bundle :
                List.of("refusals", "templates", "errands", "decision-refusals", "desk-refusals", "answer-refusals")) {
            assertThat(BundleCompleteness.problems(Messages.load(RefusalTexts.class, bundle)))
                    .isEmpty();
        }
    }

    @Test
    void everyRefusalHasItsSentence() {
        Stream<Refusal> operations =
                Stream.of(CaseOperation.values()).map(operation -> new Refusal.NotPermitted(operation.name()));
        Stream<Refusal> events = Stream.of(AppealEvent.values())
                .filter(event -> event != AppealEvent.FILE)
                .map(event -> new Refusal.NotPossibleNow(event.name(), "ANSWERED"));
        Stream<Refusal> errands =
                Stream.of(EntryRefusal.values()).map(why -> new Refusal.NotPossibleNow("ERRAND_" + why, "LETTER"));
        Stream<Refusal> others = Stream.of(
                new Refusal.NotPermitted("ADMINISTER"),
                new Refusal.NotPermitted("SUBMIT_UNASKED"),
                new Refusal.NotPermitted("SEND_UNAPPROVED"),
                new Refusal.NotPermitted("APPROVE_OWN_ANSWER"),
                new Refusal.NotPermitted("REQUIRE_APPROVAL"),
                new Refusal.NotPossibleNow("CERTIFY", "ANSWERED"),
                new Refusal.NotFound(),
                new Refusal.InvalidInput(List.of(FieldError.of("text", "missing.text"))),
                new Refusal.Stale(3),
                new Refusal.OvertakenPublication(7),
                new Refusal.OvertakenTemplate(3),
                new Refusal.JoinedFirst(),
                new Refusal.KeyUsedForAnother(),
                new Refusal.CalendarNotPublished(2031));
        Stream<Refusal> unlawful = Stream.of(UnlawfulTermException.Reason.values())
                .map(reason -> new Refusal.UnlawfulTerm(reason, Optional.of(LocalDate.of(2026, 12, 11))));
        assertThat(Stream.of(operations, events, errands, others, unlawful).flatMap(all -> all))
                .allSatisfy(refusal -> {
                    for (Language language : Language.values()) {
                        assertThat(RefusalTexts.sentence(refusal, language)).isNotBlank();
                    }
                });
    }

    @Test
    void everyDefectOfAnAnswerSaysWhatToMend() {
        assertThat(AnswerDefect.values())
                .allSatisfy(defect -> assertThat(RefusalTexts.sentence(
                                FieldError.of(defect.field(), "answer." + defect.name()), Language.KK))
                        .contains("24-баптың 7-тармағы"));
    }

    @Test
    void aYearIsWrittenWithoutAGroupingSpace() {
        assertThat(RefusalTexts.sentence(new Refusal.CalendarNotPublished(2031), Language.RU))
                .contains("2031 год");
        assertThat(RefusalTexts.sentence(new FieldError("text", "long", Map.of("most", 20_000)), Language.RU))
                .containsPattern("20\\h000");
    }
}
