package kz.zholdanym.intake.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.repeat.FiledAppeals.Filer;
import kz.zholdanym.intake.repeat.Matters.Written;
import org.junit.jupiter.api.Test;

/** With which appeals one is compared. */
class ComparedAppealsTest {

    private static final Written WAGES = new Written(
            "Жұмыс беруші жалақы төлемеді", "Компания маусым, шілде және тамыз айларының жалақысын төлеген жоқ.");

    private final Filer citizen = Filer.person(UUID.randomUUID().toString());
    private final String number =
            "9%011d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 99_999_999_999L));

    @Test
    void theSameTextIsTheSame() throws SQLException {
        UUID answered = FiledAppeals.answered(citizen, WAGES);
        UUID later = FiledAppeals.open(citizen, WAGES);
        Resemblance found = FiledAppeals.comparedWith(later).get(answered);
        assertThat(LikenessPolicy.score(found)).isEqualTo(1, offset(1e-6));
        assertThat(LikenessPolicy.of(found)).contains(Likeness.SAME);
        assertThat(FiledAppeals.comparedWithWriting(citizen.account(), WAGES)).containsOnlyKeys(answered);
    }

    @Test
    void whatWasNotAnsweredAndWhatCameLaterIsNotCompared() throws SQLException {
        FiledAppeals.open(citizen, WAGES);
        UUID appeal = FiledAppeals.open(citizen, WAGES);
        FiledAppeals.answered(citizen, WAGES);
        assertThat(FiledAppeals.comparedWith(appeal)).isEmpty();
    }

    @Test
    void anotherPersonsAppealIsNotCompared() throws SQLException {
        FiledAppeals.answered(Filer.person(UUID.randomUUID().toString()), WAGES);
        assertThat(FiledAppeals.comparedWith(FiledAppeals.open(citizen, WAGES))).isEmpty();
        assertThat(FiledAppeals.comparedWithWriting(citizen.account(), WAGES)).isEmpty();
    }

    @Test
    void thePersonIsKnownByTheIinUnderAnotherAccount() throws SQLException {
        UUID answered =
                FiledAppeals.answered(Filer.person(UUID.randomUUID().toString()).withIin(number), WAGES);
        UUID later = FiledAppeals.open(citizen.withIin(number), WAGES);
        assertThat(FiledAppeals.comparedWith(later)).containsOnlyKeys(answered);
        // while one writes, only one's own account is looked into
        assertThat(FiledAppeals.comparedWithWriting(citizen.account(), WAGES)).isEmpty();
    }

    @Test
    void aCompanyIsKnownByItsBinWhoeverRepresentsIt() throws SQLException {
        UUID answered = FiledAppeals.answered(company("first"), WAGES);
        UUID later = FiledAppeals.open(company("second"), WAGES);
        assertThat(FiledAppeals.comparedWith(later)).containsOnlyKeys(answered);
    }

    @Test
    void whatThePersonFiledForTheCompanyIsNotThePersonsOwn() throws SQLException {
        Filer representative = company("first").withIin(number);
        FiledAppeals.answered(representative, WAGES);
        UUID later = FiledAppeals.open(citizen.withIin(number), WAGES);
        assertThat(FiledAppeals.comparedWith(later)).isEmpty();
    }

    @Test
    void onlyTheNewestAreCompared() throws SQLException {
        UUID oldest = FiledAppeals.answered(citizen, WAGES);
        for (int count = 0; count < LikenessPolicy.COMPARED_APPEALS; count++) {
            FiledAppeals.answered(citizen, WAGES);
        }
        assertThat(FiledAppeals.comparedWith(FiledAppeals.open(citizen, WAGES)))
                .hasSize(LikenessPolicy.COMPARED_APPEALS)
                .doesNotContainKey(oldest);
    }

    @Test
    void textsWithoutAnyLetterAreNotAlike() throws SQLException {
        UUID answered = FiledAppeals.answered(citizen, new Written("?", "..."));
        UUID later = FiledAppeals.open(citizen, new Written("!", "---"));
        assertThat(LikenessPolicy.of(FiledAppeals.comparedWith(later).get(answered)))
                .isEmpty();
    }

    private Filer company(String representative) {
        return new Filer(representative + number, "ENTITY", Optional.empty(), Optional.of(number));
    }
}
