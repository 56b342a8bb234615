package kz.zholdanym.documents.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermReadings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, read back by a library that did not write it. */
class CalendarFileTest {

    private static final LocalDate FRI_27_FEBRUARY_2026 = LocalDate.of(2026, 2, 27);
    private static final LocalDate FRI_20_MARCH_2026 = LocalDate.of(2026, 3, 20);
    private static final LocalDate THU_26_MARCH_2026 = LocalDate.of(2026, 3, 26);
    private static final Instant WRITTEN_AT = Instant.parse("2026-02-27T09:05:07.123Z");
    private static final URI PAGE = URI.create("https://portal.example.kz/my/appeals/019aa9d0");
    private static final TermEntry.Subject APPEAL =
            new TermEntry.Subject("appeal-consideration-019aa9d0", 3, "ЖТ-2026-00000042", PAGE);
    private static final Term TERM = new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults())
            .compute(StatutoryTerms.CONSIDERATION, FRI_27_FEBRUARY_2026);

    @Test
    void theLastDayIsAWholeDay() {
        VEvent event = event(TermEntry.of(TERM, APPEAL, FRI_20_MARCH_2026, Language.KK));

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents()).isEqualTo(new DateTimeComponents(2026, 3, 26));
        assertThat(event.getDateEnd().getValue().getRawComponents()).isEqualTo(new DateTimeComponents(2026, 3, 27));
        assertThat(event.getTransparency().getValue()).isEqualTo("TRANSPARENT");
    }

    @Test
    void itSaysWhatItIsHowItWasComputedAndWhereToLook() {
        VEvent event = event(TermEntry.of(TERM, APPEAL, FRI_20_MARCH_2026, Language.KK));

        assertThat(event.getSummary().getValue()).isEqualTo("Жолданымды қарау мерзімі: соңғы күн (№ ЖТ-2026-00000042)");
        assertThat(event.getSummary().getLanguage()).isEqualTo("kk");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Жолданымды қарау мерзімі: 2026 жылғы 27 ақпаннан бастап 15 жұмыс күні;"
                        + " 9, 23, 24 және 25 наурыз — демалыс күндері;"
                        + " соңғы күні — 2026 жылғы 26 наурыз (24-бап, 3-тармақ).\n\nЖолданым беті: " + PAGE);
        assertThat(event.getUrl().getValue()).isEqualTo(PAGE.toString());
    }

    @Test
    void aLaterFileReplacesWhatTheCalendarHas() {
        VEvent event = event(TermEntry.of(TERM, APPEAL, FRI_20_MARCH_2026, Language.RU));

        assertThat(event.getUid().getValue()).isEqualTo("appeal-consideration-019aa9d0");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo("2026-02-27T09:05:07Z");
    }

    @Test
    void theCalendarRemindsAtNineOnTheDayThatIsGiven() {
        VEvent event = event(TermEntry.of(TERM, APPEAL, FRI_20_MARCH_2026, Language.EN));

        VAlarm alarm = event.getAlarms().get(0);
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(alarm.getAction().isDisplay()).isTrue();
        assertThat(alarm.getDescription().getValue())
                .isEqualTo("Term for considering the appeal: the last day is 26 March 2026 (No. ЖТ-2026-00000042)");
        long hours = alarm.getTrigger().getDuration().toMillis() / 3_600_000;
        assertThat(THU_26_MARCH_2026.atStartOfDay().plusHours(hours)).isEqualTo(FRI_20_MARCH_2026.atTime(9, 0));
    }

    @Test
    void aReminderOnTheLastDayItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermEntry.of(TERM, APPEAL, THU_26_MARCH_2026, Language.KK));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsLongerThan75OctetsAndNoLetterIsTornApart(Language language) throws CharacterCodingException {
        byte[] file = CalendarFile.of(TermEntry.of(TERM, APPEAL, FRI_20_MARCH_2026, language), WRITTEN_AT);

        // a strict reader fails on a letter that a line break has torn
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.lines())
                .anyMatch(line -> line.startsWith(" "))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileIsValid(Language language) {
        ICalendar calendar = read(TermEntry.of(TERM, APPEAL, FRI_20_MARCH_2026, language));

        assertThat(calendar.validate(ICalVersion.V2_0)).hasToString("");
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//Zholdanym//Portal//KK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b; c: d \\ e \\n f",
                "END:VEVENT\nBEGIN:VEVENT",
                "Қазақстан Республикасының Ұлттық қауіпсіздік комитеті, өңірлік бөлімі; «Әділет» ұйымы, 1-үй",
                "📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅📅",
            })
    void whatAnybodyWritesStaysText(String title) {
        CalendarEntry entry = new CalendarEntry(
                "uid", 0, THU_26_MARCH_2026, title, title, PAGE, FRI_20_MARCH_2026, title, Language.KK);

        assertThat(event(entry).getSummary().getValue()).isEqualTo(title);
        assertThat(event(entry).getDescription().getValue()).isEqualTo(title);
    }

    @Test
    void everyTextExistsInEveryLanguage() {
        assertThat(BundleCompleteness.problems(Messages.load(TermEntry.class, "entries")))
                .isEmpty();
    }

    private static VEvent event(CalendarEntry entry) {
        List<VEvent> events = read(entry).getEvents();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static ICalendar read(CalendarEntry entry) {
        return Biweekly.parse(new String(CalendarFile.of(entry, WRITTEN_AT), StandardCharsets.UTF_8))
                .first();
    }
}
