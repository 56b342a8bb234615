package kz.zholdanym.web.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.answer.AnswerOutcome;
import kz.zholdanym.intake.answer.SentAnswer;
import kz.zholdanym.intake.appeal.AppealCourse;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeLevel;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.Term;
import kz.zholdanym.web.decided.SampleDecisions;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;
import kz.zholdanym.web.term.SampleTerms;
import kz.zholdanym.web.term.TermView;
import kz.zholdanym.web.timeline.SampleTimelines;

/** The applicant's pages in their shapes. */
public final class AppealSamples {

    private static final UUID ID = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final LocalDate FRIDAY_27_FEBRUARY = LocalDate.of(2026, 2, 27);
    private static final VerificationCode CODE = new VerificationCode("7K3MQ2X9D4TBH8RW");
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Алмалы ауданының прокуратурасы",
            "Прокуратура Алмалинского района города Алматы",
            "Prosecutor's Office of Almaly District of Almaty");

    private AppealSamples() {}

    public static List<Sample> all(Language language) {
        return List.of(
                sample("appeals-none", "/my", new AppealsPage(List.of(), Optional.empty(), true, Optional.empty())),
                sample("appeals", "/my", new AppealsPage(lines(), Optional.of(ID), true, Optional.of("x y"))),
                sample(
                        "appeals-last",
                        "/my?after=x",
                        new AppealsPage(lines(), Optional.empty(), false, Optional.empty())),
                sample("appeal-filed", route(), page(language, AppealState.REGISTERED, Urgency.IN_TIME, true)),
                sample("appeal-accepted", route(), page(language, AppealState.ACCEPTED, Urgency.IN_TIME, false)),
                sample(
                        "appeal-considered",
                        route(),
                        page(language, AppealState.UNDER_CONSIDERATION, Urgency.SOON, false)),
                sample("appeal-late", route(), page(language, AppealState.UNDER_CONSIDERATION, Urgency.OVERDUE, false)),
                sample("appeal-to-remedy", route(), page(language, AppealState.AWAITING_REMEDY, Urgency.SOON, false)),
                sample("appeal-inspected", route(), page(language, AppealState.UNDER_INSPECTION, Urgency.SOON, false)),
                sample("appeal-forwarded", route(), page(language, AppealState.FORWARDED, Urgency.DONE, false)),
                sample("appeal-answered", route(), page(language, AppealState.ANSWERED, Urgency.DONE, false)));
    }

    public static AppealDetails details(AppealState state) {
        Term term = SampleTerms.consideration(FRIDAY_27_FEBRUARY);
        return new AppealDetails(
                ID,
                3,
                "ЖТ-2026-000123",
                AppealKind.MESSAGE,
                Language.KK,
                new Office(
                        "ALMATY_ALMALY",
                        OFFICE,
                        OfficeLevel.DISTRICT,
                        Optional.of("ALMATY"),
                        true,
                        LocalTime.of(9, 0),
                        LocalTime.of(18, 30)),
                "Ауладағы жарық екі айдан бері жанбайды <script>",
                "Қыркүйек айынан бері ауламызда жарық жоқ.\n\nӘкімдікке үш рет жаздық, жауап болмады.",
                state,
                Instant.parse("2026-02-27T09:05:00Z"),
                FRIDAY_27_FEBRUARY,
                term.dueOn(),
                term,
                5,
                state == AppealState.REGISTERED ? Optional.empty() : Optional.of(AppealGround.NO_PROPER_PROTECTION),
                state == AppealState.REGISTERED
                        ? List.of()
                        : List.of(new AttachmentView(
                                ID, "Фото <script>.jpg", "image/jpeg", 2_400_000, "00", Instant.EPOCH)),
                CODE,
                state == AppealState.REGISTERED ? Optional.of("Шамдар қайта сөнді <script>") : Optional.empty());
    }

    private static Sample sample(String name, String route, PageView view) {
        return new Sample(name, route, view, Visitor.CITIZEN);
    }

    private static String route() {
        return "/my/appeals/" + ID;
    }

    private static AppealPage page(Language language, AppealState state, Urgency urgency, boolean justFiled) {
        AppealDetails appeal = details(state);
        return new AppealPage(
                appeal,
                TermView.of(appeal.term(), language),
                urgency,
                state == AppealState.ANSWERED ? List.of(answer()) : List.of(),
                justFiled ? List.of() : SampleDecisions.all(false, language),
                new AppealCourse(
                        justFiled ? List.of() : List.of(AppealState.REGISTERED),
                        state,
                        state.closed() ? List.of() : List.of(AppealState.ANSWERED)),
                !state.closed(),
                SampleTimelines.whole(""),
                appeal.ground().map(AppealGround::article),
                StatutoryTerms.COMPLAINT_FILING.legalBasis(),
                justFiled);
    }

    private static SentAnswer answer() {
        return new SentAnswer(
                1,
                AnswerOutcome.PARTLY_SATISFIED,
                Language.KK,
                Instant.parse("2026-03-20T06:30:00Z"),
                CODE,
                LocalDate.of(2026, 6, 22));
    }

    private static List<AppealLine> lines() {
        return List.of(line(AppealState.UNDER_CONSIDERATION), line(AppealState.ANSWERED));
    }

    private static AppealLine line(AppealState state) {
        return new AppealLine(
                ID,
                "ЖТ-2026-000123",
                AppealKind.MESSAGE,
                Language.KK,
                "Ауладағы жарық екі айдан бері жанбайды <script>",
                state,
                Instant.parse("2026-02-27T09:05:00Z"),
                LocalDate.of(2026, 3, 26),
                OFFICE,
                "Ахметов Ерлан Серікұлы",
                Optional.empty());
    }
}
