package kz.zholdanym.intake.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.ErrandEntry;
import kz.zholdanym.notifications.errand.ErrandStage;
import kz.zholdanym.notifications.errand.WrittenEntry;
import kz.zholdanym.notifications.notice.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCheckTest {

    /** 23:30 in UTC of the day before: in Almaty it is Monday already. */
    private static final Instant NOTICE_OF_MON_23 = Instant.parse("2026-11-22T23:30:00Z");

    private static final LocalDate TUE_24 = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime FRI_27_NOON = LocalDateTime.of(2026, 11, 27, 12, 0);

    @Test
    void takesTheDayAndTheNumberOfARegisteredLetter() {
        ErrandEntry entry = EntryCheck.check(
                letter(), EntryKind.HANDED_OVER, handedOver("2026-11-24", "rr473124829kz"), FRI_27_NOON);

        assertThat(entry.on()).contains(TUE_24);
        assertThat(entry.reference()).contains("RR473124829KZ");
        assertThat(entry.correction()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28, errand.day.ahead",
        "2026-11-22, errand.day.beforeNotice",
        "2026-11-31, errand.day",
        "кеше, errand.day"
    })
    void refusesADayThatCannotBe(String day, String code) {
        assertThat(codes(letter(), EntryKind.HANDED_OVER, handedOver(day, "RR473124829KZ")))
                .containsExactly(code);
    }

    @Test
    void refusesADeliveryBeforeThePostHadTheLetter() {
        Errand posted = letter(ErrandEntry.of(EntryKind.HANDED_OVER).on(TUE_24));

        assertThat(codes(posted, EntryKind.DELIVERED, on("2026-11-23"))).containsExactly("errand.day.beforePost");
        assertThat(EntryCheck.check(posted, EntryKind.DELIVERED, on("2026-11-24"), FRI_27_NOON)
                        .on())
                .contains(TUE_24);
    }

    @Test
    void refusesToCorrectTheHandingOverToADayAfterTheDelivery() {
        Errand delivered = letter(
                ErrandEntry.of(EntryKind.HANDED_OVER).on(TUE_24),
                ErrandEntry.of(EntryKind.DELIVERED).on(TUE_24));

        assertThat(codes(delivered, EntryKind.HANDED_OVER, handedOver("2026-11-25", "RR473124829KZ")))
                .containsExactly("errand.day.afterEnd");
    }

    @ParameterizedTest
    @CsvSource({"RR473124820KZ, CHECK_DIGIT", "'', NO_REFERENCE", "?, NO_REFERENCE"})
    void refusesANumberThatCannotBe(String number, String fault) {
        assertThat(codes(letter(), EntryKind.HANDED_OVER, handedOver("2026-11-24", number)))
                .containsExactly("errand.reference." + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 (727) 250 12 34", "+7 701 234 56 78", "7 7172 55 00 11"})
    void takesACallToALandlineAsWellAsToAMobile(String number) {
        assertThat(EntryCheck.check(telephonogram(), EntryKind.CALLED, call(number), FRI_27_NOON)
                        .phone())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "+7 495 123 45 67", "+7 799 123 45 67", ""})
    void refusesANumberThatNobodyHasInKazakhstan(String number) {
        assertThat(codes(telephonogram(), EntryKind.CALLED, call(number))).containsExactly("errand.phone");
    }

    @Test
    void namesEverythingThatATelephonogramLacksAtOnce() {
        assertThat(codes(telephonogram(), EntryKind.CALLED, ErrandInput.empty()))
                .containsExactly(
                        "errand.day",
                        "errand.time",
                        "errand.phone",
                        "errand.person",
                        "errand.relation",
                        "errand.text",
                        "errand.confirmed");
    }

    @Test
    void refusesACallThatIsStillToCome() {
        ErrandInput later = input("2026-11-27", "12:01", "+7 701 234 56 78", "Ахметов", "өзі", "Мәтін", true);
        assertThat(codes(telephonogram(), EntryKind.CALLED, later)).containsExactly("errand.time.ahead");
    }

    @Test
    void asksWhyALetterCameBackAndWhySomethingIsCorrected() {
        Errand posted = letter(ErrandEntry.of(EntryKind.HANDED_OVER).on(TUE_24));
        assertThat(codes(posted, EntryKind.RETURNED, on("2026-11-26"))).containsExactly("errand.reason");
        ErrandInput correction = new ErrandInput(
                Optional.of("2026-11-26"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                Optional.of(" "));
        assertThat(codes(posted, EntryKind.DELIVERED, correction)).containsExactly("errand.correction");
    }

    @Test
    void asksForTheTextOfATelegram() {
        assertThat(codes(errand(ChannelKind.TELEGRAM), EntryKind.HANDED_OVER, handedOver("2026-11-24", "ТГ-15")))
                .containsExactly("errand.text");
    }

    /** Every refusal has its words in every language. */
    private static List<String> codes(Errand errand, EntryKind kind, ErrandInput input) {
        RefusalException refused =
                catchThrowableOfType(RefusalException.class, () -> EntryCheck.check(errand, kind, input, FRI_27_NOON));
        assertThat(refused).isNotNull();
        var errors = ((Refusal.InvalidInput) refused.refusal()).errors();
        for (Language language : Language.values()) {
            assertThat(errors)
                    .allSatisfy(error ->
                            assertThat(RefusalTexts.sentence(error, language)).isNotBlank());
        }
        return errors.stream().map(error -> error.code()).toList();
    }

    private static ErrandInput on(String day) {
        return input(day, "", "", "", "", "", false);
    }

    private static ErrandInput call(String number) {
        return input("2026-11-26", "09:30", number, "Ахметов Ерлан", "адресаттың өзі", "Мәтін", true);
    }

    private static ErrandInput handedOver(String day, String reference) {
        return new ErrandInput(
                Optional.of(day),
                Optional.empty(),
                Optional.of(reference),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static ErrandInput input(
            String day, String time, String phone, String person, String relation, String text, boolean confirmed) {
        return new ErrandInput(
                Optional.of(day),
                Optional.of(time),
                Optional.empty(),
                Optional.of(person),
                Optional.of(relation),
                Optional.of(phone),
                Optional.of(text),
                confirmed,
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Errand telephonogram() {
        return errand(ChannelKind.TELEPHONOGRAM);
    }

    private static Errand letter(ErrandEntry... entries) {
        return errand(ChannelKind.LETTER, entries);
    }

    private static Errand errand(ChannelKind channel, ErrandEntry... entries) {
        UUID id = new UUID(1, 1);
        return new Errand(
                id,
                id,
                id,
                NoticeKind.FINAL_ANSWER,
                "ЖТ-2026-00000042",
                channel,
                ErrandStage.TO_HAND_OVER,
                "ALMATY_ALMALY",
                Language.KK,
                NOTICE_OF_MON_23,
                "Айгүл Әбдіқызы Өмірова",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(entries).stream()
                        .map(entry -> new WrittenEntry(id, id, entry, "registrar", "Оспанова", NOTICE_OF_MON_23))
                        .toList());
    }
}
