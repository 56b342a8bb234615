package kz.zholdanym.web.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.FilingLimits;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.draft.AppealDraftView;
import kz.zholdanym.intake.draft.DraftContacts;
import kz.zholdanym.intake.draft.DraftMatter;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.Option;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;
import kz.zholdanym.web.repeat.RepeatSamples;

/** The pages of filing in their shapes. */
public final class FilingSamples {

    private static final UUID DRAFT = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final String ROUTE = "/my/drafts/" + DRAFT;
    private static final List<AppealGround> GROUNDS =
            List.of(AppealGround.NO_PROPER_PROTECTION, AppealGround.PRIVATE_BUSINESS);
    private static final List<Option> REGIONS = List.of(
            new Option("ABAI_REGION", "Абай облысының прокуратурасы"),
            new Option("ALMATY", "Алматы қаласының прокуратурасы"),
            new Option("WEST_KAZAKHSTAN_REGION", "Батыс Қазақстан облысының прокуратурасы"));
    private static final List<Option> CENTRAL =
            List.of(new Option("GENERAL", "Қазақстан Республикасының Бас прокуратурасы"));
    private static final List<Option> DISTRICTS = List.of(
            new Option("ALMATY_ALMALY", "Алматы қаласы Алмалы ауданының прокуратурасы"),
            new Option("ALMATY_BOSTANDYK", "Алматы қаласы Бостандық ауданының прокуратурасы"));
    private static final DraftMatter MATTER = new DraftMatter(
            "MESSAGE",
            "kk",
            "NO_PROPER_PROTECTION",
            "Ауладағы жарық екі айдан бері жанбайды <script>",
            "Қыркүйек айынан бері ауламызда жарық жоқ.\n\n"
                    + "Әкімдікке үш рет жаздық, жауап болмады. \"Тексеруді\" сұраймын.");
    private static final DraftContacts CONTACTS = new DraftContacts(
            "Алматы, Абай даңғылы, 10", "erlan@example.kz", "+7 701 000 00 01", Set.of("EMAIL", "SMS"));

    private FilingSamples() {}

    public static List<Sample> all(Language language) {
        return List.of(
                sample("filing-start", "/my/appeals/new", new StartPage(Optional.empty(), 10, 20)),
                sample("filing-start-unfinished", "/my/appeals/new", new StartPage(Optional.of(DRAFT), 10, 20)),
                sample("filing-region", ROUTE + "/region", region("ALMATY", FormErrors.none())),
                sample(
                        "filing-region-missing",
                        ROUTE + "/region",
                        region("", errors(language, "region", "region.missing"))),
                sample("filing-office", ROUTE + "/office?region=ALMATY", office(FormErrors.none())),
                sample(
                        "filing-office-missing",
                        ROUTE + "/office?region=ALMATY",
                        office(errors(language, "office", "office.missing"))),
                sample("filing-matter", ROUTE + "/matter", matter(empty(), FormErrors.none())),
                sample("filing-matter-wrong", ROUTE + "/matter", matter(MATTER, wrongMatter(language))),
                sample(
                        "filing-what-is-new",
                        ROUTE + "/what-is-new",
                        new WhatIsNewPage(DRAFT, RepeatSamples.earlier(), "", 2_000, FormErrors.none())),
                sample(
                        "filing-what-is-new-wrong",
                        ROUTE + "/what-is-new",
                        new WhatIsNewPage(
                                DRAFT,
                                RepeatSamples.earlier(),
                                "<script>",
                                2_000,
                                errors(language, "whatIsNew", "unprintable"))),
                sample("filing-files", ROUTE + "/files", files(0, FormErrors.none())),
                sample(
                        "filing-files-some",
                        ROUTE + "/files",
                        files(3, errors(language, "attachments", "attachment.missing"))),
                sample("filing-files-full", ROUTE + "/files", files(10, FormErrors.none())),
                sample("filing-contacts", ROUTE + "/contacts", contacts(FormErrors.none())),
                sample(
                        "filing-contacts-wrong",
                        ROUTE + "/contacts",
                        contacts(errors(language, "phone", "phone.needed"))),
                sample("filing-review", ROUTE + "/review", review(MATTER, 2, List.of())),
                sample("filing-review-incomplete", ROUTE + "/review", incomplete()));
    }

    private static Sample sample(String name, String route, PageView view) {
        return new Sample(name, route, view, Visitor.CITIZEN);
    }

    private static FormErrors errors(Language language, String field, String code) {
        return FormErrors.of(List.of(FieldError.of(field, code)), language);
    }

    private static FormErrors wrongMatter(Language language) {
        return FormErrors.of(
                List.of(
                        FieldError.of("subject", "missing.subject"),
                        FieldError.of("text", "long", "most", FilingLimits.TEXT),
                        FieldError.of("language", "language"),
                        FieldError.of("ground", "ground.staffOnly")),
                language);
    }

    private static RegionPage region(String chosen, FormErrors errors) {
        return new RegionPage(DRAFT, REGIONS, CENTRAL, chosen, errors);
    }

    private static OfficePage office(FormErrors errors) {
        return new OfficePage(DRAFT, REGIONS.get(1), DISTRICTS, "", errors);
    }

    private static DraftMatter empty() {
        return new DraftMatter("", "kk", "", "", "");
    }

    private static MatterPage matter(DraftMatter typed, FormErrors errors) {
        return new MatterPage(DRAFT, typed, List.of(AppealKind.values()), GROUNDS, FilingLimits.TEXT, errors);
    }

    private static FilesPage files(int count, FormErrors errors) {
        return new FilesPage(DRAFT, attachments(count), 10, 20, errors);
    }

    private static List<AttachmentView> attachments(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new AttachmentView(
                        new UUID(7, i),
                        "Әкімдіктің жауабы (" + i + ") <script>.pdf",
                        "application/pdf",
                        i == 0 ? 812 : 900_000L * i,
                        "00",
                        Instant.EPOCH))
                .toList();
    }

    private static ContactsPage contacts(FormErrors errors) {
        return new ContactsPage(DRAFT, CONTACTS, ChannelKind.choices(), Set.of("EMAIL", "SMS"), errors);
    }

    private static ReviewPage review(DraftMatter matter, int files, List<ReviewPage.Mistake> mistakes) {
        AppealDraftView draft = new AppealDraftView(
                DRAFT,
                "ALMATY",
                "ALMATY_ALMALY",
                matter,
                "Шамдар қайта сөнді <script>",
                CONTACTS,
                attachments(files),
                Optional.empty());
        return new ReviewPage(
                draft,
                "Ахметов Ерлан Серікұлы",
                Optional.of("900101******"),
                Optional.of("Алматы қаласы Алмалы ауданының прокуратурасы"),
                mistakes);
    }

    private static ReviewPage incomplete() {
        AppealDraftView draft = new AppealDraftView(
                DRAFT,
                "",
                "",
                new DraftMatter("", "", "", "", ""),
                "",
                new DraftContacts("", "", "", Set.of()),
                List.of(),
                Optional.empty());
        return new ReviewPage(
                draft,
                "Ахметов Ерлан Серікұлы",
                Optional.empty(),
                Optional.empty(),
                List.of(new ReviewPage.Mistake("region", "Жолданым жіберілетін прокуратураны таңдаңыз.")));
    }
}
