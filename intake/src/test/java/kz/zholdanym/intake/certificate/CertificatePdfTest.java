package kz.zholdanym.intake.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeLevel;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.ErrandEntry;
import kz.zholdanym.notifications.errand.WrittenEntry;
import kz.zholdanym.notifications.ledger.EvidenceEvent;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.proof.NoticeProof;
import kz.zholdanym.notifications.proof.ProofRow;
import kz.zholdanym.notifications.reason.ReasonTexts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class CertificatePdfTest {

    private static final Instant MON_2026_11_23 = Instant.parse("2026-11-23T05:10:00.123456Z");
    private static final Path SAMPLES = Path.of("target", "samples");
    private static final UUID EMAIL = new UUID(1, 1);
    private static final UUID SMS = new UUID(1, 2);
    private static final UUID NOTICE = UUID.fromString("019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e");

    private final Messages messages = Messages.load(CertificatePdf.class, "certificate");

    @BeforeAll
    static void useThePdfValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyTextStandsInThreeLanguages() {
        assertThat(BundleCompleteness.problems(messages)).isEmpty();
        assertThat(messages.keys(Language.KK))
                .containsAll(Stream.of(ChannelKind.values())
                        .map(kind -> "channel." + kind.name())
                        .toList())
                .containsAll(Stream.of(EvidenceEvent.values())
                        .map(event -> "event." + event.name())
                        .toList())
                .containsAll(Stream.of(NoticeKind.values())
                        .filter(kind -> kind.audience() == Audience.APPLICANT)
                        .map(kind -> "kind." + kind.name())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsWhomAboutWhatHowAndWhen(Language language) throws Exception {
        byte[] pdf = rendered(language, rows());
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve("certificate-" + language.code() + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.replaceAll("\\s+", " "))
                    .contains("ЖТ-2026-00000042", "Айгүл Әбдіқызы Өмірова", "24", "a•••@example.kz", "+7701•••••78")
                    .contains("smtp.example.kz", "250 2.0.0 Ok: queued as 4B7R2 ", "10:10", "7K3M-9QXR-2F0A-ZT5C")
                    .contains(ReasonTexts.text("reason:not-connected", language))
                    .contains(ReasonTexts.meaning("250 Ok", language).orElseThrow())
                    .contains(messages.text(language, "template", Map.of("version", 3, "fingerprint", "17f5dd93043e")))
                    .doesNotContain("reason:", "[template");
            assertThat(text.replaceAll("\\s+", ""))
                    .contains(hash(7).hex(), content().hex(), "2026-11-23T05:10:00.123456Z");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isArchivableAndAccessible(Language language) throws Exception {
        byte[] pdf = rendered(language, rows());

        assertThat(violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void saysSoWhenNothingHasBeenSentYet() throws Exception {
        try (var document = Loader.loadPDF(rendered(Language.RU, List.of()))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("другими каналами оно не направлялось, на портале не открыто");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsWhatEmployeesWroteDownInWords(Language language) throws Exception {
        byte[] pdf = rendered(language, byHand());
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve("certificate-by-hand-" + language.code() + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .as("neither accounts nor what machines write down")
                    .doesNotContain("written by", "registrar")
                    .contains("RR473124829KZ", "Оспанова Гүлнар", "Серіков Дәулет, жұбайы", "Мәтіні осындай")
                    .contains(messages.text(language, "written.HANDED_OVER"), messages.text(language, "by-hand"))
                    .contains(messages.text(language, "entry.commitment") + ": "
                            + content().hex().substring(0, 16));
        }
        assertThat(violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    private static List<ProofRow> byHand() {
        LocalDate tue24 = LocalDate.of(2026, 11, 24);
        return List.of(
                written(1, ChannelKind.LETTER, EvidenceEvent.PRINTED, ErrandEntry.of(EntryKind.PRINTED)),
                written(
                        2,
                        ChannelKind.LETTER,
                        EvidenceEvent.ACCEPTED,
                        ErrandEntry.of(EntryKind.HANDED_OVER).on(tue24).withReference("RR473124829KZ")),
                written(
                        3,
                        ChannelKind.LETTER,
                        EvidenceEvent.CORRECTED,
                        ErrandEntry.of(EntryKind.HANDED_OVER)
                                .on(tue24)
                                .withReference("RR473124829KZ")
                                .correcting(Optional.of("Нөмірі қате"))),
                written(
                        4,
                        ChannelKind.TELEPHONOGRAM,
                        EvidenceEvent.DELIVERED,
                        ErrandEntry.of(EntryKind.CALLED)
                                .on(tue24)
                                .called(LocalTime.of(9, 30), PhoneNumber.parse("+7 727 250 12 34"))
                                .takenBy("Серіков Дәулет", "жұбайы")
                                .withText("Мәтіні осындай")));
    }

    private static ProofRow written(int position, ChannelKind channel, EvidenceEvent event, ErrandEntry entry) {
        UUID step = channel == ChannelKind.LETTER ? EMAIL : SMS;
        return new ProofRow(
                position,
                step,
                channel,
                event,
                1,
                Optional.of("050000, •••"),
                Optional.empty(),
                Optional.empty(),
                entry.reference(),
                Optional.of(entry.kind() + "; written by registrar; entry "
                        + content().hex()),
                Optional.empty(),
                MON_2026_11_23.plusSeconds(position),
                hash(position),
                Optional.of(new WrittenEntry(
                        step, step, entry, "registrar", "Оспанова Гүлнар", MON_2026_11_23.plusSeconds(position))));
    }

    private static byte[] rendered(Language language, List<ProofRow> rows) {
        NoticeProof proof = new NoticeProof(
                NOTICE,
                NoticeKind.FINAL_ANSWER,
                LegalReference.article("24").paragraph(3),
                language,
                MON_2026_11_23,
                rows);
        return new CertificatePdf()
                .render(
                        CertificatePdf.content(
                                appeal(),
                                proof,
                                MON_2026_11_23.plusSeconds(86_400),
                                VerificationCode.parse("7K3M-9QXR-2F0A-ZT5C").orElseThrow(),
                                QrCode.of("http://localhost:8080/verify/7K3M9QXR2F0AZT5C")
                                        .pngDataUri(6)),
                        language);
    }

    private static List<ProofRow> rows() {
        return List.of(
                row(1, EMAIL, ChannelKind.EMAIL, EvidenceEvent.QUEUED, 0),
                row(2, SMS, ChannelKind.SMS, EvidenceEvent.QUEUED, 0),
                row(3, EMAIL, ChannelKind.EMAIL, EvidenceEvent.ACCEPTED, 1),
                row(4, SMS, ChannelKind.SMS, EvidenceEvent.ATTEMPT_FAILED, 1),
                row(5, SMS, ChannelKind.SMS, EvidenceEvent.ACCEPTED, 2),
                row(6, SMS, ChannelKind.SMS, EvidenceEvent.DELIVERED, 2),
                row(7, NOTICE, ChannelKind.PORTAL, EvidenceEvent.OPENED, 0));
    }

    private static ProofRow row(int position, UUID step, ChannelKind channel, EvidenceEvent event, int attempt) {
        boolean sent = attempt > 0;
        boolean email = channel == ChannelKind.EMAIL;
        Optional<String> address = Optional.of(email ? "a•••@example.kz" : "+7701•••••78");
        return new ProofRow(
                position,
                step,
                channel,
                event,
                attempt,
                channel == ChannelKind.PORTAL ? Optional.empty() : address,
                event == EvidenceEvent.QUEUED ? Optional.empty() : Optional.of(content()),
                sent ? Optional.of(email ? "smtp.example.kz" : "smsc.example.kz") : Optional.empty(),
                sent
                        ? Optional.of(email ? "<019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e@zholdanym.kz>" : "4711")
                        : Optional.empty(),
                sent
                        ? Optional.of(
                                email
                                        ? "250 2.0.0 Ok: queued as 4B7R2 [template 3 17f5dd93043e]"
                                        : "reason:not-connected")
                        : Optional.empty(),
                sent ? Optional.of(MON_2026_11_23) : Optional.empty(),
                MON_2026_11_23.plusSeconds(position - 1L),
                hash(position));
    }

    private static Sha256 hash(int position) {
        return Sha256.of(new byte[] {(byte) position});
    }

    private static Sha256 content() {
        return Sha256.of("text".getBytes(StandardCharsets.UTF_8));
    }

    private static AppealForAnswer appeal() {
        Office office = new Office(
                "ALMATY_ALMALY",
                new LocalizedText(
                        "Алматы қаласы Алмалы ауданының прокуратурасы",
                        "Прокуратура Алмалинского района города Алматы",
                        "Prosecutor's Office of Almaly District of Almaty"),
                OfficeLevel.DISTRICT,
                Optional.of("ALMATY"),
                true,
                LocalTime.of(9, 0),
                LocalTime.of(18, 30));
        return new AppealForAnswer(
                new UUID(1, 9),
                3,
                "ЖТ-2026-00000042",
                Language.KK,
                AppealState.ANSWERED,
                office,
                "Жалақы",
                MON_2026_11_23,
                "Айгүл Әбдіқызы Өмірова",
                Optional.empty(),
                false);
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }
}
