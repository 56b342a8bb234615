package kz.zholdanym.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.answer.AnswerDefect;
import kz.zholdanym.intake.answer.AnswerGate;
import kz.zholdanym.intake.answer.AnswerOutcome;
import kz.zholdanym.intake.answer.AnswerView;
import kz.zholdanym.intake.answer.Citation;
import kz.zholdanym.intake.answer.LegalAct;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealGroup;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.ConfirmedGrounds;
import kz.zholdanym.intake.appeal.DecisionDue;
import kz.zholdanym.intake.appeal.DecisionReason;
import kz.zholdanym.intake.appeal.DecisionTexts;
import kz.zholdanym.intake.appeal.Instruction;
import kz.zholdanym.intake.appeal.QueueFilter;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.intake.undelivered.UndeliveredTexts;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.notifications.evidence.UndeliveredNotice;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.web.appeal.AppealSamples;
import kz.zholdanym.web.decided.SampleDecisions;
import kz.zholdanym.web.desk.GroundPage.GroundOption;
import kz.zholdanym.web.desk.QueuePage.Decision;
import kz.zholdanym.web.desk.QueuePage.Line;
import kz.zholdanym.web.desk.QueuePage.Tab;
import kz.zholdanym.web.desk.SendingPage.Requirement;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.Option;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;
import kz.zholdanym.web.repeat.RepeatSamples;
import kz.zholdanym.web.term.TermView;
import kz.zholdanym.web.timeline.SampleTimelines;

/** The pages of the desk in their shapes. */
public final class DeskSamples {

    private static final UUID ID = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final String ROUTE = "/desk/appeals/" + ID;
    private static final String NUMBER = "ЖТ-2026-000123";
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Алмалы ауданының прокуратурасы",
            "Прокуратура Алмалинского района города Алматы",
            "Prosecutor's Office of Almaly District of Almaty");
    private static final List<LegalAct> ACTS = List.of(new LegalAct(
            "PROSECUTION_LAW",
            new LocalizedText(
                    "«Прокуратура туралы» Конституциялық заң", "Конституционный закон «О прокуратуре»", "Law")));
    private static final Citation CITATION = new Citation("PROSECUTION_LAW", "24-бап, 3-тармақ <script>");

    /** The end of Thursday 26 March in Almaty. */
    private static final Instant TELL_BY = Instant.parse("2026-03-26T19:00:00Z");

    private static final String TICK = ID + ".";

    private DeskSamples() {}

    public static List<Sample> all(Language language) {
        return List.of(
                sample("desk", "/desk", queue(QueueFilter.OPEN, Arrays.asList(Urgency.values()), Optional.of("n"))),
                sample("desk-decide", "/desk?show=decide", toDecide(language)),
                sample("desk-undelivered", "/desk?show=undelivered", undelivered(language)),
                sample("desk-empty", "/desk?show=mine", queue(QueueFilter.MINE, List.of(), Optional.empty())),
                sample(
                        "desk-no-post",
                        "/desk",
                        new QueuePage(Optional.empty(), tabs(0), QueueFilter.OPEN, List.of(), true, Optional.empty())),
                sample("desk-case-new", ROUTE, registered(language)),
                sample("desk-case-considered", ROUTE, considered(language)),
                sample("desk-case-answered", ROUTE, answered(language)),
                sample(
                        "desk-ground",
                        ROUTE + "/ground",
                        ground(Optional.of(AppealGround.PRIVATE_BUSINESS), FormErrors.none())),
                sample(
                        "desk-ground-wrong",
                        ROUTE + "/ground",
                        ground(Optional.empty(), errors(language, "reason", "reason.groundChanged"))),
                sample(
                        "desk-assignment",
                        ROUTE + "/assignment",
                        assignment(prosecutors(), Optional.empty(), FormErrors.none())),
                sample(
                        "desk-assignment-wrong",
                        ROUTE + "/assignment",
                        assignment(
                                prosecutors(),
                                Optional.of("Сейітов Ақылбек"),
                                errors(language, "handler", "handler.unknown"))),
                sample(
                        "desk-assignment-none",
                        ROUTE + "/assignment",
                        assignment(List.of(), Optional.empty(), FormErrors.none())),
                sample("desk-answer", ROUTE + "/answer", answer(false, FormErrors.none())),
                sample("desk-answer-kept", ROUTE + "/answer?kept=yes", answer(true, FormErrors.none())),
                sample(
                        "desk-answer-wrong",
                        ROUTE + "/answer",
                        answer(true, errors(language, "citations", "citations.act"))),
                sample("desk-sending", ROUTE + "/sending", sending(EnumSet.noneOf(AnswerDefect.class), false)),
                sample("desk-submission", ROUTE + "/sending", sending(EnumSet.noneOf(AnswerDefect.class), true)),
                sample("desk-submission-defects", ROUTE + "/sending", sending(EnumSet.allOf(AnswerDefect.class), true)),
                sample("desk-sending-defects", ROUTE + "/sending", sending(EnumSet.allOf(AnswerDefect.class), false)));
    }

    private static Sample sample(String name, String route, PageView view) {
        return new Sample(name, route, view, Visitor.STAFF);
    }

    private static FormErrors errors(Language language, String field, String code) {
        return FormErrors.of(List.of(FieldError.of(field, code)), language);
    }

    private static QueuePage queue(QueueFilter chosen, List<Urgency> urgencies, Optional<String> next) {
        return new QueuePage(
                Optional.of(OFFICE),
                tabs(urgencies.size()),
                chosen,
                urgencies.stream()
                        .map(urgency -> new Line(
                                line(urgency),
                                standing(urgency),
                                List.of(),
                                Optional.empty(),
                                Optional.of(urgency)
                                        .filter(one -> one != Urgency.DONE)
                                        .map(one -> TICK + one.ordinal())))
                        .toList(),
                next.isPresent(),
                next);
    }

    private static QueuePage toDecide(Language language) {
        LocalDate thu26March = LocalDate.of(2026, 3, 26);
        List<Decision> decisions = Arrays.stream(DecisionReason.values())
                .map(reason -> new DecisionDue(reason, article(reason), thu26March.minusDays(6), thu26March, 2))
                .map(due -> new Decision(DecisionTexts.reason(due, language), DecisionTexts.remedy(due, language)))
                .toList();
        return new QueuePage(
                Optional.of(OFFICE),
                tabs(112),
                QueueFilter.DECIDE,
                List.of(new Line(
                        line(Urgency.SOON), standing(Urgency.SOON), decisions, Optional.empty(), Optional.empty())),
                true,
                Optional.empty());
    }

    private static QueuePage undelivered(Language language) {
        List<Line> lines = Stream.of(TELL_BY.minusSeconds(60), TELL_BY)
                .map(now -> new Line(
                        line(Urgency.DONE),
                        standing(Urgency.DONE),
                        List.of(),
                        Optional.of(UndeliveredTexts.line(TELL_BY, now, language)),
                        Optional.empty()))
                .toList();
        return new QueuePage(Optional.of(OFFICE), tabs(2), QueueFilter.UNDELIVERED, lines, true, Optional.empty());
    }

    private static List<CasePage.Undelivered> warnings(Language language) {
        return Arrays.stream(UndeliveredNotice.Standing.values())
                .map(standing -> new UndeliveredNotice(
                        ID,
                        NoticeKind.FINAL_ANSWER,
                        TELL_BY,
                        standing,
                        standing == UndeliveredNotice.Standing.NOT_SENT))
                .map(notice -> new CasePage.Undelivered(
                        UndeliveredTexts.warning(notice, language), UndeliveredTexts.remedy(notice, language)))
                .toList();
    }

    private static LegalReference article(DecisionReason reason) {
        boolean forwarding = reason == DecisionReason.FORWARDING_ENDS || reason == DecisionReason.FORWARDING_PASSED;
        return (forwarding ? StatutoryTerms.FORWARDING : StatutoryTerms.CONSIDERATION).legalBasis();
    }

    private static List<Tab> tabs(long count) {
        return Arrays.stream(QueueFilter.values())
                .map(filter -> new Tab(filter, filter == QueueFilter.ANSWERED ? Optional.empty() : Optional.of(count)))
                .toList();
    }

    private static TermStanding standing(Urgency urgency) {
        return urgency == Urgency.DONE
                ? TermStanding.done()
                : new TermStanding(urgency, Optional.of(urgency.ordinal() * 2 - 2));
    }

    private static AppealLine line(Urgency urgency) {
        return new AppealLine(
                new UUID(ID.getMostSignificantBits(), ID.getLeastSignificantBits() + urgency.ordinal()),
                NUMBER,
                AppealKind.APPEAL,
                Language.RU,
                "Во дворе два месяца нет освещения <script>",
                urgency == Urgency.DONE ? AppealState.ANSWERED : AppealState.UNDER_CONSIDERATION,
                Instant.parse("2026-02-27T09:05:00Z"),
                LocalDate.of(2026, 3, 26),
                OFFICE,
                "Ахметов Ерлан Серікұлы",
                urgency == Urgency.OVERDUE ? Optional.empty() : Optional.of("Сейітов Ақылбек Жомартұлы"));
    }

    private static CasePage registered(Language language) {
        ApplicantCard company = new ApplicantCard(
                "Оспанов Дәурен",
                Optional.of("«Қарлығаш Сауда» ЖШС"),
                Optional.of("180340******"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return page(
                language,
                AppealState.REGISTERED,
                company,
                Optional.empty(),
                EnumSet.of(AppealEvent.CONFIRM_GROUND),
                Optional.empty());
    }

    private static CasePage considered(Language language) {
        return page(
                language,
                AppealState.UNDER_CONSIDERATION,
                person(),
                Optional.of("Сейітов Ақылбек"),
                EnumSet.allOf(AppealEvent.class),
                Optional.of(view(EnumSet.allOf(AnswerDefect.class), Optional.empty())));
    }

    private static CasePage answered(Language language) {
        return page(
                language,
                AppealState.ANSWERED,
                person(),
                Optional.of("Сейітов Ақылбек"),
                Set.of(),
                Optional.of(view(Set.of(), Optional.of(Instant.parse("2026-03-20T06:30:00Z")))));
    }

    private static ApplicantCard person() {
        return new ApplicantCard(
                "Ахметов Ерлан Серікұлы <script>",
                Optional.empty(),
                Optional.of("900101******"),
                Optional.of("Алматы, Абай даңғылы, 10"),
                Optional.of("erlan@example.kz"),
                Optional.of("+77010000001"));
    }

    private static CasePage page(
            Language language,
            AppealState state,
            ApplicantCard applicant,
            Optional<String> handler,
            Set<AppealEvent> possible,
            Optional<AnswerView> answer) {
        AppealDetails appeal = AppealSamples.details(state);
        return new CasePage(
                appeal,
                applicant,
                handler.map(name -> AppealGround.PRIVATE_BUSINESS),
                handler.map(name -> new ConfirmedGrounds(
                        AppealGround.PRESIDENT_INSTRUCTION,
                        List.of(AppealGround.NO_PROPER_PROTECTION),
                        Optional.of(new Instruction("01-7/114 <script>", LocalDate.of(2026, 2, 20))))),
                handler,
                possible,
                answer,
                possible.contains(AppealEvent.APPROVE_ANSWER),
                TermView.of(appeal.term(), language),
                standing(state.closed() ? Urgency.DONE : Urgency.SOON),
                group(state),
                state == AppealState.REGISTERED ? List.of() : SampleDecisions.all(true, language),
                SampleTimelines.whole("Тұрсынова Әсел"),
                state.closed() ? warnings(language) : List.of(),
                handler.isPresent(),
                RepeatSamples.earlier());
    }

    private static AppealGroup group(AppealState state) {
        AppealGroup.Member member = new AppealGroup.Member(
                new UUID(7, 9),
                "ЖТ-2026-000109",
                "Шам <script>",
                "Тұрсынова <b>Әсел",
                state,
                Instant.EPOCH,
                LocalDate.EPOCH);
        return state.closed()
                ? new AppealGroup(Optional.empty(), List.of(member, member), Optional.empty(), List.of(member))
                : new AppealGroup(Optional.of(member), List.of(), Optional.of(member), List.of());
    }

    private static AnswerView view(Set<AnswerDefect> defects, Optional<Instant> sentAt) {
        return new AnswerView(
                7,
                1,
                defects.isEmpty() ? Optional.of(AnswerOutcome.SATISFIED) : Optional.empty(),
                Language.KK,
                "Тексеру барысында мыналар анықталды.\n\nЖарық 2 қазанда қосылды. <script>",
                List.of(CITATION),
                sentAt,
                sentAt.map(sent -> new VerificationCode("7K3MQ2X9D4TBH8RW")),
                defects);
    }

    private static GroundPage ground(Optional<AppealGround> declared, FormErrors errors) {
        List<GroundOption> options = Arrays.stream(AppealGround.values())
                .map(ground -> new GroundOption(ground, ground.article()))
                .toList();
        return new GroundPage(ID, NUMBER, 3, declared, options, TypedGrounds.declared(declared), errors);
    }

    private static List<Option> prosecutors() {
        return List.of(
                new Option(new UUID(1, 1).toString(), "Сейітов Ақылбек <script>"), new Option("b", "Әбенова Динара"));
    }

    private static AssignmentPage assignment(List<Option> prosecutors, Optional<String> handler, FormErrors errors) {
        return new AssignmentPage(ID, NUMBER, 3, handler, prosecutors, new UUID(1, 1).toString(), errors);
    }

    private static AnswerPage answer(boolean kept, FormErrors errors) {
        return new AnswerPage(
                ID,
                NUMBER,
                "Ауладағы жарық <script>",
                "Қыркүйек айынан бері ауламызда жарық жоқ.",
                List.of(AnswerOutcome.values()),
                List.of(Language.KK, Language.RU),
                ACTS,
                new AnswerPage.Typed(kept ? "REFUSED" : "", "kk", kept ? "Тексеру </textarea><script>" : ""),
                CitationRows.shown(kept ? List.of(CITATION) : List.of()),
                kept ? Optional.of(7L) : Optional.empty(),
                kept && !errors.found(),
                errors);
    }

    private static SendingPage sending(Set<AnswerDefect> defects, boolean approval) {
        List<Requirement> requirements = Arrays.stream(AnswerDefect.values())
                .map(defect -> new Requirement(Optional.of(defect), !defects.contains(defect)))
                .collect(java.util.stream.Collectors.toList());
        requirements.add(new Requirement(Optional.empty(), true));
        AnswerView draft = view(defects, Optional.empty());
        return new SendingPage(
                ID, NUMBER, 3, draft, CitedProvision.of(draft, ACTS), AnswerGate.ARTICLE, requirements, approval);
    }
}
