package kz.zholdanym.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdanym.intake.answer.Citation;
import org.junit.jupiter.api.Test;

class CitationRowsTest {

    @Test
    void emptyRowsAreNoCitations() {
        assertThat(CitationRows.filled(List.of("", "CIVIL_CODE", ""), List.of("", " 9-бап ", "")))
                .containsExactly(new Citation("CIVIL_CODE", "9-бап"));
    }

    @Test
    void halfARowIsKeptSoThatItCanBeMended() {
        assertThat(CitationRows.filled(List.of("", "CIVIL_CODE"), List.of("9-бап", "")))
                .containsExactly(new Citation("", "9-бап"), new Citation("CIVIL_CODE", ""));
    }

    @Test
    void aFormWithMoreActsThanProvisionsDoesNoHarm() {
        assertThat(CitationRows.filled(List.of("A", "B", "C"), List.of("1"))).containsExactly(new Citation("A", "1"));
    }

    @Test
    void theFormShowsWhatIsThereAndEmptyRows() {
        assertThat(CitationRows.shown(List.of(new Citation("A", "1"))))
                .hasSize(CitationRows.ROWS)
                .startsWith(new Citation("A", "1"))
                .endsWith(new Citation("", ""));
    }
}
