package kz.zholdanym.documents.language;

import static kz.zholdanym.law.language.Language.EN;
import static kz.zholdanym.law.language.Language.KK;
import static kz.zholdanym.law.language.Language.RU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentDatesTest {

    private static final LocalDate SUN_22_NOVEMBER_2026 = LocalDate.of(2026, 11, 22);
    private static final LocalDate MON_9_MARCH_2026 = LocalDate.of(2026, 3, 9);
    private static final LocalDate MON_23_MARCH_2026 = LocalDate.of(2026, 3, 23);
    private static final LocalDate TUE_24_MARCH_2026 = LocalDate.of(2026, 3, 24);
    private static final LocalDate FRI_1_MAY_2026 = LocalDate.of(2026, 5, 1);

    @Test
    void longDateIsThatOfOfficialLetters() {
        assertThat(DocumentDates.longDate(SUN_22_NOVEMBER_2026, KK)).isEqualTo("2026 жылғы 22 қараша");
        assertThat(DocumentDates.longDate(SUN_22_NOVEMBER_2026, RU)).isEqualTo("22 ноября 2026 года");
        assertThat(DocumentDates.longDate(SUN_22_NOVEMBER_2026, EN)).isEqualTo("22 November 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "1, қаңтарда, қаңтардан, қаңтарға",
        "2, ақпанда, ақпаннан, ақпанға",
        "3, наурызда, наурыздан, наурызға",
        "4, сәуірде, сәуірден, сәуірге",
        "5, мамырда, мамырдан, мамырға",
        "6, маусымда, маусымнан, маусымға",
        "7, шілдеде, шілдеден, шілдеге",
        "8, тамызда, тамыздан, тамызға",
        "9, қыркүйекте, қыркүйектен, қыркүйекке",
        "10, қазанда, қазаннан, қазанға",
        "11, қарашада, қарашадан, қарашаға",
        "12, желтоқсанда, желтоқсаннан, желтоқсанға"
    })
    void kazakhMonthsAreInflected(int month, String on, String from, String until) {
        LocalDate date = LocalDate.of(2026, month, 5);

        assertThat(DocumentDates.on(date, KK)).isEqualTo("2026 жылғы 5 " + on);
        assertThat(DocumentDates.from(date, KK)).isEqualTo("2026 жылғы 5 " + from);
        assertThat(DocumentDates.until(date, KK)).isEqualTo("2026 жылғы 5 " + until);
    }

    @Test
    void russianAndEnglishHaveOneFormForEveryCase() {
        for (Language language : List.of(RU, EN)) {
            String longDate = DocumentDates.longDate(SUN_22_NOVEMBER_2026, language);

            assertThat(DocumentDates.on(SUN_22_NOVEMBER_2026, language)).isEqualTo(longDate);
            assertThat(DocumentDates.from(SUN_22_NOVEMBER_2026, language)).isEqualTo(longDate);
            assertThat(DocumentDates.until(SUN_22_NOVEMBER_2026, language)).isEqualTo(longDate);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMonthAndWeekdayHasANameOfItsOwn(Language language) {
        assertThat(Stream.of(Month.values())
                        .map(month -> DocumentDates.longDate(LocalDate.of(2026, month, 1), language)))
                .doesNotHaveDuplicates();
        assertThat(Stream.iterate(MON_9_MARCH_2026, day -> day.plusDays(1))
                        .limit(7)
                        .map(day -> DocumentDates.weekday(day, language)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "1, қаңтар, январь, January",
        "2, ақпан, февраль, February",
        "3, наурыз, март, March",
        "4, сәуір, апрель, April",
        "5, мамыр, май, May",
        "6, маусым, июнь, June",
        "7, шілде, июль, July",
        "8, тамыз, август, August",
        "9, қыркүйек, сентябрь, September",
        "10, қазан, октябрь, October",
        "11, қараша, ноябрь, November",
        "12, желтоқсан, декабрь, December"
    })
    void aMonthByItselfStandsInTheNominative(int number, String kazakh, String russian, String english) {
        YearMonth month = YearMonth.of(2026, number);

        assertThat(DocumentDates.month(month, KK)).isEqualTo("2026 жылғы " + kazakh);
        assertThat(DocumentDates.month(month, RU)).isEqualTo(russian + " 2026 года");
        assertThat(DocumentDates.month(month, EN)).isEqualTo(english + " 2026");
    }

    @ParameterizedTest
    @CsvSource({"KK, Дс Сс Ср Бс Жм Сб Жк", "RU, Пн Вт Ср Чт Пт Сб Вс", "EN, Mo Tu We Th Fr Sa Su"})
    void weekdaysAreShortenedInTheHeadOfACalendar(Language language, String week) {
        assertThat(Stream.iterate(MON_9_MARCH_2026, day -> day.plusDays(1))
                        .limit(7)
                        .map(day -> DocumentDates.shortWeekday(day, language)))
                .containsExactly(week.split(" "));
    }

    @Test
    void weekdayIsNamed() {
        assertThat(DocumentDates.weekday(SUN_22_NOVEMBER_2026, KK)).isEqualTo("жексенбі");
        assertThat(DocumentDates.weekday(MON_9_MARCH_2026, RU)).isEqualTo("понедельник");
    }

    @Test
    void momentsAreToldInTheTimeOfAlmaty() {
        Instant lateEveningInLondon = Instant.parse("2026-11-21T20:30:00Z");

        assertThat(DocumentDates.longDateTime(lateEveningInLondon, KK)).isEqualTo("2026 жылғы 22 қараша, 01:30");
        assertThat(DocumentDates.shortDateTime(lateEveningInLondon)).isEqualTo("22.11.2026, 01:30");
    }

    @Test
    void severalDaysNameEachMonthOnce() {
        List<LocalDate> days = List.of(TUE_24_MARCH_2026, MON_9_MARCH_2026, MON_23_MARCH_2026);

        assertThat(DocumentDates.days(days, KK)).isEqualTo("9, 23 және 24 наурыз");
        assertThat(DocumentDates.days(days, RU)).isEqualTo("9, 23 и 24 марта");
        assertThat(DocumentDates.days(days, EN)).isEqualTo("9, 23 and 24 March");
        assertThat(DocumentDates.days(List.of(FRI_1_MAY_2026, TUE_24_MARCH_2026), KK))
                .isEqualTo("24 наурыз және 1 мамыр");
    }

    @Test
    void noDaysGiveNoText() {
        assertThat(DocumentDates.days(List.of(), KK)).isEmpty();
    }
}
