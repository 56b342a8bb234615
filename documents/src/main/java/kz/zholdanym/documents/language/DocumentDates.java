package kz.zholdanym.documents.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.Language;

/**
 * Dates as official letters of Kazakhstan write them, which locale data does not know: «2026 жылғы 22 қараша», «22 ноября
 * 2026 года», "22 November 2026". Moments are told in the time of {@link Almaty#ZONE}.
 */
public final class DocumentDates {

    private static final Map<Language, Map<String, String>> WORDS = Bundle.read(DocumentDates.class, "dates");
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DocumentDates() {}

    /** «2026 жылғы 22 қараша», «22 ноября 2026 года», "22 November 2026". */
    public static String longDate(LocalDate date, Language language) {
        return inCase(date, language, GrammaticalCase.NOMINATIVE);
    }

    /** What happens on that day: «2026 жылғы 22 қарашада»; in Russian and English the long date. */
    public static String on(LocalDate date, Language language) {
        return inCase(date, language, GrammaticalCase.LOCATIVE);
    }

    /** Before «бастап» or «кейін»: «2026 жылғы 22 қарашадан»; in Russian and English the long date, without «с». */
    public static String from(LocalDate date, Language language) {
        return inCase(date, language, GrammaticalCase.ABLATIVE);
    }

    /** Before «дейін»: «2026 жылғы 22 қарашаға»; in Russian and English the long date, without «до». */
    public static String until(LocalDate date, Language language) {
        return inCase(date, language, GrammaticalCase.DATIVE);
    }

    /** 22.11.2026 in every language. */
    public static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** «дүйсенбі», «понедельник», "Monday". */
    public static String weekday(LocalDate date, Language language) {
        return word(language, "weekday." + date.getDayOfWeek().getValue());
    }

    /** As a column of a calendar is headed: «Дс», «Пн», "Mo". */
    public static String shortWeekday(LocalDate date, Language language) {
        return word(language, "weekday." + date.getDayOfWeek().getValue() + ".short");
    }

    /** A month that stands by itself: «2026 жылғы қараша», «ноябрь 2026 года», "November 2026". */
    public static String month(YearMonth month, Language language) {
        return word(language, "month")
                .replace("{year}", Integer.toString(month.getYear()))
                .replace("{month}", month(month.atDay(1), language, GrammaticalCase.ALONE));
    }

    /** The date and the time of day in Almaty: «2026 жылғы 22 қараша, 14:05». */
    public static String longDateTime(Instant instant, Language language) {
        ZonedDateTime moment = instant.atZone(Almaty.ZONE);
        return longDate(moment.toLocalDate(), language) + ", " + TIME.format(moment);
    }

    /** The date and the time of day in Almaty: 22.11.2026, 14:05. */
    public static String shortDateTime(Instant instant) {
        ZonedDateTime moment = instant.atZone(Almaty.ZONE);
        return SHORT_DATE.format(moment) + ", " + TIME.format(moment);
    }

    /**
     * Several days without their year, in order of time, each month named once: «9, 23, 24 және 25 наурыз», «9, 23, 24 и 25
     * марта», "9, 23, 24 and 25 March". Empty for no days.
     */
    public static String days(List<LocalDate> days, Language language) {
        TreeSet<LocalDate> ordered = new TreeSet<>(days);
        List<String> items = new ArrayList<>();
        for (LocalDate day : ordered) {
            LocalDate next = ordered.higher(day);
            boolean lastOfMonth = next == null || !sameMonth(next, day);
            String number = Integer.toString(day.getDayOfMonth());
            items.add(lastOfMonth ? number + " " + month(day, language, GrammaticalCase.NOMINATIVE) : number);
        }
        return list(items, language);
    }

    /** A list in a sentence: «a, b және c», «a, b и c», "a, b and c". Empty for no items. */
    public static String list(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " " + word(language, "and") + " " + items.get(last);
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && one.getMonth() == other.getMonth();
    }

    private static String inCase(LocalDate date, Language language, GrammaticalCase grammaticalCase) {
        return word(language, "date")
                .replace("{year}", Integer.toString(date.getYear()))
                .replace("{day}", Integer.toString(date.getDayOfMonth()))
                .replace("{month}", month(date, language, grammaticalCase));
    }

    private static String month(LocalDate date, Language language, GrammaticalCase grammaticalCase) {
        String key = "month." + date.getMonthValue();
        String nominative = word(language, key);
        return WORDS.getOrDefault(language, Map.of()).getOrDefault(key + grammaticalCase.suffix, nominative);
    }

    private static String word(Language language, String key) {
        String word = WORDS.getOrDefault(language, Map.of()).get(key);
        if (word == null) {
            throw new IllegalStateException("No word " + key + " in " + language.code());
        }
        return word;
    }

    /** Cases of a Kazakh noun, and the form of a month without a day; a language that lacks one uses its plain form. */
    private enum GrammaticalCase {
        ALONE(".alone"),
        NOMINATIVE(""),
        DATIVE(".dative"),
        LOCATIVE(".locative"),
        ABLATIVE(".ablative");

        private final String suffix;

        GrammaticalCase(String suffix) {
            this.suffix = suffix;
        }
    }
}
