package kz.zholdanym.web.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.ErrandEntry;
import kz.zholdanym.notifications.errand.ErrandFilter;
import kz.zholdanym.notifications.errand.ErrandLine;
import kz.zholdanym.notifications.errand.ErrandStage;
import kz.zholdanym.notifications.errand.FiledReceipt;
import kz.zholdanym.notifications.errand.Wording;
import kz.zholdanym.notifications.errand.WrittenEntry;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The pages of what is carried out by hand, in their shapes. */
public final class PostSamples {

    private static final UUID ID = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final String ROUTE = "/desk/post/" + ID;
    private static final String NUMBER = "ЖТ-2026-000123";
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T05:10:00Z");
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final Optional<String> ADDRESS = Optional.of("050000, Алматы қаласы, Абай даңғылы, 10-үй <script>");
    private static final PhoneNumber LANDLINE = PhoneNumber.parse("+7 727 250 12 34");
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Алмалы ауданының прокуратурасы",
            "Прокуратура Алмалинского района города Алматы",
            "Prosecutor's Office of Almaly District of Almaty");

    private PostSamples() {}

    public static List<Sample> all(Language language) {
        List<Sample> samples = new ArrayList<>();
        samples.add(sample("post", "/desk/post", list(ErrandFilter.OPEN, lines(), Optional.of("n"))));
        samples.add(sample("post-empty", "/desk/post", list(ErrandFilter.OVERDUE, List.of(), Optional.empty())));
        samples.add(sample(
                "post-no-post",
                "/desk/post",
                new PostPage(Optional.empty(), tabs(), ErrandFilter.OPEN, List.of(), true, Optional.empty())));
        for (ErrandStage stage : ErrandStage.values()) {
            samples.add(sample("post-errand-" + stage.name().toLowerCase(Locale.ROOT), ROUTE, errand(stage)));
        }
        Stream.of(EntryKind.values())
                .filter(kind -> kind != EntryKind.ORDERED && kind != EntryKind.RECEIPT)
                .forEach(kind -> {
                    String name = "post-entry-" + kind.name().toLowerCase(Locale.ROOT);
                    samples.add(sample(name, ROUTE + "/entry", entry(kind, false, FormErrors.none())));
                    samples.add(sample(name + "-wrong", ROUTE + "/entry", entry(kind, true, wrong(language))));
                });
        samples.add(sample("post-receipt", ROUTE + "/receipt", receipt(FormErrors.none())));
        samples.add(sample(
                "post-receipt-wrong",
                ROUTE + "/receipt",
                receipt(FormErrors.of(List.of(FieldError.of("attachments", "attachment.missing")), language))));
        samples.add(sample("post-order", "/desk/appeals/" + ID + "/notices/" + ID + "/post", order(language, true)));
        samples.add(
                sample("post-order-wrong", "/desk/appeals/" + ID + "/notices/" + ID + "/post", order(language, false)));
        return samples;
    }

    private static Sample sample(String name, String route, PageView view) {
        return new Sample(name, route, view, Visitor.STAFF);
    }

    private static FormErrors wrong(Language language) {
        return FormErrors.of(List.of(FieldError.of("correction", "errand.correction")), language);
    }

    private static PostPage list(ErrandFilter chosen, List<ErrandLine> lines, Optional<String> next) {
        return new PostPage(Optional.of(OFFICE), tabs(), chosen, lines, next.isPresent(), next);
    }

    private static List<PostPage.Tab> tabs() {
        return Arrays.stream(ErrandFilter.values())
                .map(filter -> new PostPage.Tab(filter, filter.ordinal() * 7L))
                .toList();
    }

    private static List<ErrandLine> lines() {
        return Stream.of(
                        ErrandStage.TO_PRINT,
                        ErrandStage.TO_HAND_OVER,
                        ErrandStage.TO_CALL,
                        ErrandStage.AWAITING_RECEIPT)
                .map(stage -> new ErrandLine(
                        new UUID(3, stage.ordinal()),
                        ID,
                        NoticeKind.FINAL_ANSWER,
                        NUMBER,
                        channel(stage),
                        stage,
                        "Серікова Айгерім <script>",
                        MONDAY_MORNING,
                        Optional.of(MONDAY_MORNING),
                        stage == ErrandStage.AWAITING_RECEIPT,
                        Optional.of("RR473124829KZ"),
                        Optional.of(MON_2026_11_23)))
                .toList();
    }

    private static ChannelKind channel(ErrandStage stage) {
        return stage == ErrandStage.TO_CALL ? ChannelKind.TELEPHONOGRAM : ChannelKind.LETTER;
    }

    private static ErrandDetailsPage errand(ErrandStage stage) {
        boolean nothing = stage == ErrandStage.TO_PRINT;
        Errand errand = new Errand(
                ID,
                ID,
                ID,
                NoticeKind.FINAL_ANSWER,
                NUMBER,
                channel(stage),
                stage,
                "ALMATY_ALMALY",
                Language.KK,
                MONDAY_MORNING,
                "Серікова Айгерім <script>",
                ADDRESS,
                Optional.of(LANDLINE),
                Optional.of(MONDAY_MORNING),
                stage.open(),
                nothing ? Optional.empty() : Optional.of("7K3M9QXR2F0AZT5C"),
                nothing ? List.of() : entries());
        return new ErrandDetailsPage(
                errand,
                Optional.of("+77272501234"),
                new Wording("Жолданымыңызға жауап берілді", List.of("Бірінші <script>", "Екінші")),
                errand.possible(),
                errand.correctable(),
                nothing ? Optional.empty() : Optional.of(1));
    }

    private static List<WrittenEntry> entries() {
        return Stream.of(
                        ErrandEntry.of(EntryKind.ORDERED).because("Себебі <script>"),
                        ErrandEntry.of(EntryKind.PRINTED).withReference("7K3M9QXR2F0AZT5C"),
                        ErrandEntry.of(EntryKind.HANDED_OVER)
                                .on(MON_2026_11_23)
                                .withReference("RR473124829KZ")
                                .correcting(Optional.of("Нөмірі қате <script>")),
                        ErrandEntry.of(EntryKind.DELIVERED).on(MON_2026_11_23).takenBy(Optional.of("Серікова А.")),
                        ErrandEntry.of(EntryKind.CALLED)
                                .on(MON_2026_11_23)
                                .called(LocalTime.of(9, 30), LANDLINE)
                                .takenBy("Серіков Дәулет <script>", "жұбайы")
                                .withText("Мәтіні <script>"),
                        ErrandEntry.of(EntryKind.RECEIPT)
                                .with(new FiledReceipt(ID, "хабарлама <script>.pdf", Sha256.of(new byte[] {1}))))
                .map(entry -> new WrittenEntry(ID, ID, entry, "registrar", "Оспанова Гүлнар", MONDAY_MORNING))
                .toList();
    }

    private static EntryPage entry(EntryKind kind, boolean correcting, FormErrors errors) {
        EntryForm form = new EntryForm();
        form.on = "23.11.2026";
        form.text = "Мәтіні <script>";
        form.enclosed = "yes";
        ChannelKind channel = Stream.of(ChannelKind.TELEGRAM, ChannelKind.LETTER, ChannelKind.TELEPHONOGRAM)
                .filter(kind::of)
                .findFirst()
                .orElseThrow();
        return new EntryPage(ID, NUMBER, channel, kind, correcting, true, form.typed(), errors);
    }

    private static ReceiptPage receipt(FormErrors errors) {
        return new ReceiptPage(ID, NUMBER, ChannelKind.LETTER, 20, errors);
    }

    private static OrderPage order(Language language, boolean right) {
        return new OrderPage(
                ID,
                ID,
                NUMBER,
                NoticeKind.FINAL_ANSWER,
                right ? ADDRESS : Optional.empty(),
                right ? Optional.of("+77272501234") : Optional.empty(),
                right
                        ? List.of(ChannelKind.LETTER, ChannelKind.TELEPHONOGRAM, ChannelKind.TELEGRAM)
                        : List.of(ChannelKind.TELEPHONOGRAM),
                "",
                right ? "" : "Себебі <script>",
                right
                        ? FormErrors.none()
                        : FormErrors.of(List.of(FieldError.of("channel", "errand.channel")), language));
    }
}
