package kz.zholdanym.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeDirectoryTest {

    @Test
    void kazakhLettersAreFoundOnARussianKeyboard() {
        assertThat(OfficeDirectory.folded("Әл-Фараби")).isEqualTo("ал-фараби");
        assertThat(OfficeDirectory.folded("Өскемен")).isEqualTo(OfficeDirectory.folded("оскемен"));
        assertThat(OfficeDirectory.folded("ҮРЖАР")).isEqualTo("уржар");
        assertThat(OfficeDirectory.folded("Іле")).isEqualTo("иле");
    }
}
