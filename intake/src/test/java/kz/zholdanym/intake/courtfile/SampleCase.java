package kz.zholdanym.intake.courtfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import kz.zholdanym.documents.pdf.PdfRenderer;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.AppealTimeline;
import kz.zholdanym.intake.appeal.ApplicantKind;
import kz.zholdanym.intake.appeal.ApplicantView;
import kz.zholdanym.intake.appeal.ConfirmedGrounds;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.appeal.DueDateMove;
import kz.zholdanym.intake.appeal.HistoryEntry;
import kz.zholdanym.intake.appeal.Instruction;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.courtfile.CaseMaterials.Decision;
import kz.zholdanym.intake.courtfile.CaseMaterials.IssuedCopy;
import kz.zholdanym.intake.courtfile.CaseMaterials.NoticeProven;
import kz.zholdanym.intake.document.CaseDocument;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeLevel;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.person.Iin;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.evidence.ChannelTimeline;
import kz.zholdanym.notifications.evidence.DeliveryState;
import kz.zholdanym.notifications.evidence.NoticeTimeline;
import kz.zholdanym.notifications.notice.NoticeKind;

/** An answered appeal with everything that a case may have. */
final class SampleCase {

    static final String NUMBER = "ЖТ-2026-00000042";
    static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T05:10:00Z");
    static final VerificationCode CODE = new VerificationCode("7K3M9QXR2F0AZT5C");
    static final VerificationCode COUPON = new VerificationCode("000000000000AAAA");
    static final VerificationCode ANSWER = new VerificationCode("000000000000BBBB");
    static final VerificationCode CERTIFICATE = new VerificationCode("000000000000CCCC");
    static final String IIN = "900101300017";

    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Алмалы ауданының прокуратурасы",
            "Прокуратура Алмалинского района города Алматы",
            "Prosecutor’s Office of Almaly District of Almaty");
    private static final PdfRenderer RENDERER = new PdfRenderer();

    private final Workplace workplace;

    SampleCase(Workplace workplace) {
        this.workplace = workplace;
    }

    CaseMaterials materials(List<AttachmentView> attachments) throws IOException {
        return new CaseMaterials(
                new DeskAppeal(
                        details(attachments),
                        applicant(),
                        Optional.of(AppealGround.PRIVATE_BUSINESS),
                        Optional.of(new ConfirmedGrounds(
                                AppealGround.PRESIDENT_INSTRUCTION,
                                List.of(AppealGround.NO_PROPER_PROTECTION),
                                Optional.of(new Instruction("01-7/114", LocalDate.of(2026, 11, 20))))),
                        Optional.of(new StaffMember(
                                new UUID(1, 1), "Сейітов Ақылбек Жомартұлы", "ALMATY_ALMALY", Position.PROSECUTOR)),
                        TermStanding.done(),
                        new AppealTimeline(List.of(), List.of()),
                        List.of(),
                        Set.of()),
                decisions(),
                List.of(
                        copy(DocumentKind.COUPON, COUPON, "Тіркеу талоны"),
                        copy(DocumentKind.FINAL_ANSWER, ANSWER, "Жолданымға жауап"),
                        copy(DocumentKind.NOTICE_CERTIFICATE, CERTIFICATE, "Хабардар ету туралы анықтама")),
                notices(),
                new Publication(
                        7,
                        Publication.Kind.CALENDAR,
                        MON_2026_11_23,
                        "",
                        "",
                        new LocalizedText("16 желтоқсан ауыстырылды", "Перенесён выходной 16 декабря", "Swap")));
    }

    static Imprint imprint(Language language, boolean identified) {
        return new Imprint(
                "Тұрсынова Әсел Маратқызы",
                Position.HEAD,
                MON_2026_11_23,
                new ValidOrder(
                        "Алмалы аудандық сотының 2026 жылғы 20 қарашадағы № 4417 сұрау салуы", language, identified),
                CODE,
                QrCode.of("http://localhost:8080/verify/" + CODE.text()).pngDataUri(6));
    }

    static AttachmentView attachment(int number, String name, String type, byte[] content) {
        return new AttachmentView(
                new UUID(7, number),
                name,
                type,
                content.length,
                Sha256.of(content).hex(),
                MON_2026_11_23);
    }

    private static AppealDetails details(List<AttachmentView> attachments) {
        LocalDate received = LocalDate.of(2026, 11, 23);
        var term = new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults())
                .compute(StatutoryTerms.CONSIDERATION, received, List.of());
        return new AppealDetails(
                new UUID(3, 3),
                4,
                NUMBER,
                AppealKind.APPEAL,
                Language.KK,
                new Office(
                        "ALMATY_ALMALY",
                        OFFICE,
                        OfficeLevel.DISTRICT,
                        Optional.of("ALMATY"),
                        true,
                        LocalTime.of(9, 0),
                        LocalTime.of(18, 30)),
                "Ауладағы жарық <script>",
                "Қыркүйек айынан бері ауламызда жарық жоқ.\n\nӘкімдікке екі рет жаздым, жауап келмеді. <script>",
                AppealState.ANSWERED,
                MON_2026_11_23,
                received,
                term.dueOn(),
                term,
                7,
                Optional.of(AppealGround.NO_PROPER_PROTECTION),
                attachments,
                COUPON,
                Optional.empty());
    }

    private static ApplicantView applicant() {
        return new ApplicantView(
                ApplicantKind.PERSON,
                "Ахметов Ерлан Серікұлы",
                Optional.of(Iin.parse(IIN)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Алматы, Абай даңғылы, 10"),
                Optional.of("erlan@example.kz"),
                Optional.of(PhoneNumber.parse("+77010000001")),
                Set.of(ChannelKind.SMS));
    }

    private static List<Decision> decisions() {
        return List.of(
                decision(AppealEvent.FILE, "24.3", Optional.empty(), Optional.empty()),
                decision(
                        AppealEvent.CONFIRM_GROUND,
                        "24.1",
                        Optional.of(Position.OTHER_WORKER),
                        Optional.of("Әкімдік жауап бермеген")),
                new Decision(
                        new HistoryEntry(
                                MON_2026_11_23,
                                AppealEvent.RECOMPUTE_TERM,
                                AppealState.UNDER_CONSIDERATION,
                                LegalReference.parse("24.3"),
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new DueDateMove(
                                        LocalDate.of(2026, 12, 14),
                                        LocalDate.of(2026, 12, 15),
                                        Optional.of(
                                                new LocalizedText("Демалыс ауысты", "Выходной перенесён", "Swap"))))),
                        Optional.empty()),
                decision(AppealEvent.SEND_ANSWER, "24.7", Optional.of(Position.PROSECUTOR), Optional.empty()));
    }

    private static Decision decision(
            AppealEvent event, String article, Optional<Position> position, Optional<String> reason) {
        return new Decision(
                new HistoryEntry(
                        MON_2026_11_23,
                        event,
                        AppealState.UNDER_CONSIDERATION,
                        LegalReference.parse(article),
                        position.isPresent() ? "Сейітов Ақылбек Жомартұлы" : "Ахметов Ерлан Серікұлы",
                        position.map(held -> "ALMATY_ALMALY"),
                        position,
                        reason,
                        Optional.empty()),
                position.map(held -> OFFICE));
    }

    private static List<NoticeProven> notices() {
        ChannelTimeline delivered = new ChannelTimeline(
                ChannelKind.SMS,
                DeliveryState.DELIVERED,
                Optional.of("+7701•••••01"),
                MON_2026_11_23,
                Optional.of(MON_2026_11_23),
                Optional.of(MON_2026_11_23.plusSeconds(2)),
                Optional.of(MON_2026_11_23.plusSeconds(9)),
                Optional.empty(),
                false,
                Optional.empty());
        ChannelTimeline failed = new ChannelTimeline(
                ChannelKind.EMAIL,
                DeliveryState.FAILED,
                Optional.of("e•••@example.kz"),
                MON_2026_11_23,
                Optional.of(MON_2026_11_23),
                Optional.empty(),
                Optional.empty(),
                Optional.of(MON_2026_11_23.plusSeconds(60)),
                true,
                Optional.empty());
        return List.of(
                new NoticeProven(
                        notice(NoticeKind.FINAL_ANSWER, List.of(delivered, failed)), Optional.of(CERTIFICATE), true),
                new NoticeProven(notice(NoticeKind.APPEAL_REGISTERED, List.of(delivered)), Optional.empty(), false),
                new NoticeProven(notice(NoticeKind.TERM_NEAR, List.of()), Optional.empty(), true));
    }

    private static NoticeTimeline notice(NoticeKind kind, List<ChannelTimeline> channels) {
        return new NoticeTimeline(
                UUID.fromString("019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e"),
                kind,
                LegalReference.article("24").paragraph(3),
                MON_2026_11_23,
                Optional.empty(),
                channels,
                Optional.of(MON_2026_11_23.plusSeconds(3_600)));
    }

    private IssuedCopy copy(DocumentKind kind, VerificationCode code, String heading) throws IOException {
        byte[] pdf = RENDERER.render(
                "<html><body><h1>" + heading + "</h1></body></html>",
                new DocumentMetadata(heading, Language.KK, OFFICE.kk(), NUMBER));
        Path file = Files.write(workplace.file(code.text() + ".pdf"), pdf);
        return new IssuedCopy(new CaseDocument(code, kind, Language.KK, MON_2026_11_23, true), file);
    }
}
