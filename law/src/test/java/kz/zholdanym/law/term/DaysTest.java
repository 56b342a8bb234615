package kz.zholdanym.law.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void everyConstantIsNamedForItsDateAndItsWeekday() throws IllegalAccessException {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("EEE_yyyy_MM_dd", Locale.ENGLISH);
        for (Field field : Days.class.getDeclaredFields()) {
            LocalDate date = (LocalDate) field.get(null);
            assertThat(field.getName()).isEqualTo(format.format(date).toUpperCase(Locale.ROOT));
        }
    }
}
