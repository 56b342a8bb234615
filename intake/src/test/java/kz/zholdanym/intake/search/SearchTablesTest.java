package kz.zholdanym.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.CaseScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand appeals: what is found, and that an index finds it. */
class SearchTablesTest {

    private static final int PAGE = 20;
    private static final CaseScope OFFICE = new CaseScope.OfficeCases(GeneratedAppeals.OFFICE, "registrar");
    private static final CaseScope REGION = new CaseScope.SuperiorCases(GeneratedAppeals.REGION, "superior");

    private static GeneratedAppeals appeals;

    @BeforeAll
    static void aHundredThousandAppealsAreFiled() throws SQLException {
        appeals = GeneratedAppeals.filed(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00004217",
                "ЖТ-2026-00004217",
                GeneratedAppeals.IIN,
                GeneratedAppeals.BIN,
                "Нурғалиев",
                "ҚҰРЫЛЫС 217",
                "калам жоктав",
                "прокуратура",
                "прокуратура жұмыс"
            })
    void everyKindOfSearchIsAnsweredByAnIndex(String typed) throws SQLException {
        for (CaseScope scope : List.of(OFFICE, REGION)) {
            String plan = appeals.plan(statement(typed, scope, Optional.empty()));
            assertThat(plan)
                    .as("%s in %s", typed, scope)
                    .containsPattern("appeal_search_words|appeal_search_of_office|appeal_by_iin|appeal_by_bin")
                    .doesNotContain("Seq Scan on appeal", "appeal_search_text_pkey");
            plan.lines()
                    .filter(line -> line.contains("Execution Time"))
                    .forEach(time -> System.out.println(
                            "«" + typed + "» in " + scope.getClass().getSimpleName() + ": " + time));
        }
    }

    @Test
    void anAppealIsFoundByItsNumberAndByAnyPartOfIt() throws SQLException {
        UUID filed = appeals.file("appl", "Сұрақ", "Мәтін");
        String number = appeals.numberOf(filed);
        assertThat(found(number)).containsExactly(filed);
        assertThat(found(number.substring(number.length() - 8))).contains(filed);
    }

    @Test
    void wordsAreFoundWhateverKeyboardTheyAreTypedOn() throws SQLException {
        UUID filed = appeals.file("appl", "Ғимараттың төбесі ағып тұр", "Үйіміздің іргесі де шөгіп барады");
        assertThat(found("гимараттын тобеси")).containsExactly(filed);
        assertThat(found("ҒИМАРАТТЫҢ Шөгіп")).containsExactly(filed);
        assertThat(found("гимараттын астында")).isEmpty();
    }

    @Test
    void wildcardsAreTakenByTheirLetter() throws SQLException {
        UUID filed = appeals.file("appl", "Үстеме 50% төленбеді", "код_17\\б");
        assertThat(found("устеме 50%")).containsExactly(filed);
        assertThat(found("устеме 5%0")).isEmpty();
        assertThat(found("код_17\\б")).containsExactly(filed);
        assertThat(found("кодX17")).isEmpty();
        assertThat(found("устеме ко_")).isEmpty();
    }

    @Test
    void theEmployeesOwnAppealsAreNotThere() throws SQLException {
        appeals.file("registrar", "Өзімнің арызым", "Тіркеушінің өз жолданымы");
        assertThat(found("тиркеушинин жолданымы")).isEmpty();
    }

    @Test
    void anAppealThatWentToAnotherOfficeIsFoundThereAndNotHere() throws SQLException {
        UUID filed = appeals.file("appl", "Қайта жолданатын ерекше іс", "Мәтін");
        appeals.forward(filed, "ALMATY_BOSTANDYK");
        assertThat(found("кайта жолданатын ерекше")).isEmpty();
        assertThat(appeals.ids(statement(
                        "кайта жолданатын ерекше",
                        new CaseScope.OfficeCases("ALMATY_BOSTANDYK", "registrar"),
                        Optional.empty())))
                .containsExactly(filed);
        assertThat(appeals.ids(statement("кайта жолданатын ерекше", REGION, Optional.empty())))
                .containsExactly(filed);
    }

    @Test
    void pagesFollowEachOtherFromTheNewestWithoutGapsAndRepeats() throws SQLException {
        List<UUID> first = appeals.ids(statement("прокуратура", REGION, Optional.empty()));
        List<UUID> second = appeals.ids(statement("прокуратура", REGION, Optional.of(first.get(PAGE - 1))));
        assertThat(first).hasSize(PAGE).isSortedAccordingTo(GeneratedAppeals.NEWEST_FIRST);
        assertThat(second).hasSize(PAGE).doesNotContainAnyElementsOf(first);
        assertThat(GeneratedAppeals.NEWEST_FIRST.compare(first.get(PAGE - 1), second.get(0)))
                .isNegative();
    }

    @Test
    void whoHoldsNoPostSearchesNothing() {
        assertThat(SearchStatement.of(
                        SearchQuestion.parse("прокуратура"), new CaseScope.NoCases(), Optional.empty(), PAGE))
                .isEmpty();
    }

    private static List<UUID> found(String typed) throws SQLException {
        return appeals.ids(statement(typed, OFFICE, Optional.empty()));
    }

    private static SearchStatement statement(String typed, CaseScope scope, Optional<UUID> after) {
        return SearchStatement.of(SearchQuestion.parse(typed), scope, after, PAGE)
                .orElseThrow();
    }
}
