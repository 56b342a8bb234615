package kz.zholdanym.web.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.publication.CalendarChange;
import kz.zholdanym.intake.publication.CalendarPreview;
import kz.zholdanym.intake.publication.CalendarProposal;
import kz.zholdanym.intake.publication.ProposedDay;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.intake.publication.ReadingsPreview;
import kz.zholdanym.intake.publication.ReadingsProposal;
import kz.zholdanym.intake.publication.TermImpact;
import kz.zholdanym.intake.publication.TermImpact.Move;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.intake.term.PublicationLine;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.notifications.chain.ChainBreak;
import kz.zholdanym.notifications.chain.ChainFault;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.check.CheckRun;
import kz.zholdanym.notifications.check.CheckState;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.web.admin.OverviewPage.YearLine;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;

/** The administrator's pages in their shapes. */
public final class AdminSamples {

    private static final ProposedText TEXT =
            new ProposedText("Үкіметтің қаулысы <script>", "Постановление Правительства", "A decree");
    private static final ProposedText NO_TEXT = new ProposedText("", "", "");
    private static final LocalDate MON_14_DECEMBER = LocalDate.of(2026, 12, 14);
    private static final LocalizedText REASON =
            new LocalizedText("Үкіметтің қаулысы <script>", "Постановление Правительства", "A decree");

    private AdminSamples() {}

    public static List<Sample> all(Language language) {
        return List.of(
                sample("admin", "/admin", overview(false)),
                sample("admin-published", "/admin?published=6", overview(true)),
                sample("admin-calendar", "/admin/calendar/2026", calendar(true, FormErrors.none())),
                sample("admin-calendar-new", "/admin/calendar/2028", calendar(false, FormErrors.none())),
                sample(
                        "admin-calendar-wrong",
                        "/admin/calendar/2026",
                        calendar(true, errors(language, "days[0].date", "day.date"))),
                sample("admin-calendar-preview", "/admin/calendar/2026", preview(moved())),
                sample("admin-calendar-preview-none", "/admin/calendar/2026", preview(new TermImpact(7, List.of()))),
                sample("admin-readings", "/admin/readings", readings(FormErrors.none())),
                sample(
                        "admin-readings-wrong",
                        "/admin/readings",
                        readings(errors(language, "dayOfEvent", "readings.unchanged"))),
                sample("admin-readings-preview", "/admin/readings", readingsPreview()),
                sample("admin-evidence-none", "/admin/evidence", new EvidencePage(List.of(), false)),
                sample("admin-evidence", "/admin/evidence?begun=yes", evidence()),
                sample("admin-deliveries", "/admin/deliveries?retried=true", deliveries()),
                sample("admin-deliveries-none", "/admin/deliveries", new DeliveriesPage(List.of(), List.of(), false)));
    }

    private static EvidencePage evidence() {
        return new EvidencePage(
                Arrays.stream(CheckState.values()).map(AdminSamples::check).toList(), true);
    }

    private static CheckRun check(CheckState state) {
        Instant at = Instant.parse("2026-11-23T22:20:00Z");
        List<ChainBreak> breaks = state == CheckState.BROKEN
                ? Arrays.stream(ChainFault.values())
                        .map(fault -> new ChainBreak(new UUID(1, fault.ordinal()), fault.ordinal() + 1, fault))
                        .toList()
                : List.of();
        return new CheckRun(
                new UUID(2, state.ordinal()),
                state,
                state == CheckState.WHOLE ? Optional.empty() : Optional.of("Әкімші <script>"),
                at,
                state == CheckState.RUNNING ? Optional.empty() : Optional.of(at.plusSeconds(95)),
                104_211,
                612_480,
                breaks.isEmpty() ? 0 : breaks.size() + 21L,
                breaks);
    }

    private static Sample sample(String name, String route, PageView view) {
        return new Sample(name, route, view, Sample.Visitor.ADMINISTRATOR);
    }

    private static FormErrors errors(Language language, String field, String code) {
        return FormErrors.of(List.of(FieldError.of(field, code)), language);
    }

    private static OverviewPage overview(boolean justPublished) {
        Instant at = Instant.parse("2026-11-24T09:00:00Z");
        return new OverviewPage(
                List.of(new YearLine("2027", 1, 246), new YearLine("2026", 2, 247)),
                "2028",
                List.of(
                        new PublicationLine(
                                new Publication(7, Publication.Kind.READINGS, at, "a", "Әкімші <script>", REASON),
                                Optional.empty(),
                                Optional.empty()),
                        new PublicationLine(
                                new Publication(6, Publication.Kind.CALENDAR, at, "", "", REASON),
                                Optional.of(2026),
                                Optional.of(2))),
                justPublished);
    }

    private static List<ProposedDay> days() {
        return PublishedCalendars.kazakhstan().edition(2026).days().stream()
                .map(ProposedDay::of)
                .toList();
    }

    private static CalendarEditingPage calendar(boolean published, FormErrors errors) {
        List<ProposedDay> rows = new ArrayList<>();
        rows.add(new ProposedDay("31.12", "", TEXT, NO_TEXT));
        rows.addAll(days());
        rows.add(new ProposedDay("", "", NO_TEXT, NO_TEXT));
        return new CalendarEditingPage(
                "2026", 6, published, Arrays.asList(CalendarDay.Kind.values()), DayRow.of(rows, errors), TEXT, errors);
    }

    private static TermImpact moved() {
        return new TermImpact(
                120,
                List.of(
                        new Move(
                                StatutoryTerms.CONSIDERATION,
                                LocalDate.of(2026, 11, 23),
                                MON_14_DECEMBER,
                                MON_14_DECEMBER.plusDays(1),
                                false,
                                12),
                        new Move(
                                StatutoryTerms.CONSIDERATION,
                                LocalDate.of(2026, 11, 2),
                                LocalDate.of(2026, 11, 24),
                                LocalDate.of(2026, 11, 23),
                                true,
                                1)));
    }

    private static CalendarPreviewPage preview(TermImpact impact) {
        CalendarDay day = new CalendarDay(MON_14_DECEMBER, CalendarDay.Kind.SWAPPED_DAY_OFF, REASON, REASON);
        List<CalendarChange> changes = List.of(
                new CalendarChange(MON_14_DECEMBER, Optional.empty(), Optional.of(day)),
                new CalendarChange(MON_14_DECEMBER.plusDays(1), Optional.of(day), Optional.empty()));
        return new CalendarPreviewPage(
                new CalendarPreview(6, 2026, changes, impact), new CalendarProposal(2026, days(), TEXT));
    }

    private static ReadingsEditingPage readings(FormErrors errors) {
        return new ReadingsEditingPage(
                ReadingQuestion.all(ReadingQuestion.values(TermReadings.defaults())), 6, TEXT, errors);
    }

    private static ReadingsPreviewPage readingsPreview() {
        TermReadings after = TermReadings.defaults().toBuilder()
                .extensionBase(TermReadings.ExtensionBase.RECEIPT)
                .interimReplyWorkingDays(5)
                .build();
        ReadingsPreview preview = new ReadingsPreview(6, TermReadings.defaults(), after, moved());
        return new ReadingsPreviewPage(
                preview, ReadingQuestion.changes(preview), new ReadingsProposal(ReadingQuestion.values(after), TEXT));
    }

    private static DeliveriesPage deliveries() {
        Instant at = Instant.parse("2026-11-24T09:00:00Z");
        DeliveriesPage.Failed letter = new DeliveriesPage.Failed(
                new UUID(1, 1),
                NoticeKind.FINAL_ANSWER,
                "ЖТ-2026-01234567",
                ChannelKind.EMAIL,
                Optional.of("a•••@example.kz"),
                Optional.of("550 5.1.1 <script> no such mailbox"),
                1,
                at,
                Optional.of(at),
                false);
        DeliveriesPage.Failed push = new DeliveriesPage.Failed(
                new UUID(1, 2),
                NoticeKind.APPEAL_REGISTERED,
                "ЖТ-2026-01234567",
                ChannelKind.PUSH,
                Optional.empty(),
                Optional.of("reason:retry-asked account=a"),
                20,
                at,
                Optional.empty(),
                true);
        return new DeliveriesPage(
                List.of(new DeliveriesPage.Queue(ChannelKind.SMS, 1_204, 7)), List.of(letter, push), true);
    }
}
