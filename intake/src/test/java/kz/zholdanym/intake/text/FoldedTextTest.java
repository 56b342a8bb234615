package kz.zholdanym.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdanym.intake.schema.TestDatabase;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String KAZAKH = "әғқңөұүһі";

    @Test
    void kazakhLettersAreFoundOnARussianKeyboard() {
        assertThat(FoldedText.of("Әл-Фараби")).isEqualTo("ал-фараби");
        assertThat(FoldedText.of("Өскемен")).isEqualTo(FoldedText.of("оскемен"));
        assertThat(FoldedText.of("ҮРЖАР")).isEqualTo("уржар");
        assertThat(FoldedText.of("Іле")).isEqualTo("иле");
        assertThat(FoldedText.of("Қаһарман ұл ңғ Ёлка")).isEqualTo("кахарман ул нг елка");
    }

    @Test
    void nothingElseChangesButTheSizeOfLetters() {
        String text = "№ ЖТ-2026-00000012, «Street» 5/2 — 100 %\n\t\\_";
        assertThat(FoldedText.of(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
    }

    @Test
    void everyLetterStaysWhereItWas() {
        String text = "Жұмыс беруші \uD83D\uDE00 ҮШ АЙ";
        assertThat(FoldedText.of(text)).hasSameSizeAs(text);
    }

    @Test
    void theDatabaseFoldsEveryLetterAndSignOfTheThreeLanguagesTheSame() throws SQLException {
        String signs =
                IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining());
        String letters = RUSSIAN + KAZAKH;
        String text = signs + letters + letters.toUpperCase(Locale.ROOT) + "«»—–…№“”’\u00A0\n\t";
        assertThat(foldedByDatabase(text)).isEqualTo(FoldedText.of(text));
    }

    @Test
    void wildcardsThatPeopleTypeAreLetters() {
        assertThat(FoldedText.literal("100 %_\\")).isEqualTo("100 \\%\\_\\\\");
    }

    private static String foldedByDatabase(String text) throws SQLException {
        try (Connection connection = TestDatabase.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("select intake.folded(?)")) {
            statement.setString(1, text);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
