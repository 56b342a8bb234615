package kz.zholdanym.web.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.search.FoundAppeal;
import kz.zholdanym.intake.search.FoundPlace;
import kz.zholdanym.intake.search.Fragment;
import kz.zholdanym.intake.search.SearchPlace;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The search in its shapes. */
public final class SearchSamples {

    private static final String ROUTE = "/desk/search";

    private SearchSamples() {}

    public static List<Sample> all(Language language) {
        return List.of(
                sample("search", ROUTE, SearchPage.empty()),
                sample(
                        "search-found",
                        ROUTE + "?q=жалаки",
                        new SearchPage(
                                "жалакы <script>",
                                List.of(byWords(), byNumber()),
                                false,
                                Optional.of(UUID.randomUUID().toString()),
                                FormErrors.none())),
                sample(
                        "search-nothing",
                        ROUTE + "?q=xyz",
                        new SearchPage("xyz", List.of(), true, Optional.empty(), FormErrors.none())),
                sample(
                        "search-mistaken",
                        ROUTE + "?q=ab",
                        SearchPage.mistaken(
                                "ab",
                                FormErrors.of(List.of(FieldError.of("q", "search.short", "bound", 3)), language))));
    }

    private static Sample sample(String name, String route, SearchPage view) {
        return new Sample(name, route, view, Visitor.STAFF);
    }

    private static FoundAppeal byWords() {
        List<FoundPlace> places = List.of(
                place(SearchPlace.NUMBER, "ЖТ-2026-", "00000012", ""),
                place(SearchPlace.APPLICANT, "", "Ахметов", " Ерлан Серікұлы, «Құрылыс» ЖШС"),
                place(SearchPlace.SUBJECT, "Үш айлық ", "жалақы", " төленбеді"),
                place(SearchPlace.TEXT, "…жұмыс беруші <script> ", "жалақы", "мды тамыздан бері төлемей келеді…"));
        return new FoundAppeal(
                line(AppealState.UNDER_CONSIDERATION), new TermStanding(Urgency.SOON, Optional.of(2)), places);
    }

    private static FoundAppeal byNumber() {
        return new FoundAppeal(line(AppealState.ANSWERED), TermStanding.done(), List.of());
    }

    private static FoundPlace place(SearchPlace place, String before, String found, String after) {
        return new FoundPlace(
                place, List.of(new Fragment(before, false), new Fragment(found, true), new Fragment(after, false)));
    }

    private static AppealLine line(AppealState state) {
        return new AppealLine(
                UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a"),
                "ЖТ-2026-00000012",
                AppealKind.APPEAL,
                Language.KK,
                "Үш айлық жалақы төленбеді <script>",
                state,
                Instant.parse("2026-11-23T05:10:00Z"),
                LocalDate.of(2026, 12, 14),
                new LocalizedText(
                        "Алмалы ауданының прокуратурасы", "Прокуратура Алмалинского района", "Prosecutor's Office"),
                "Ахметов Ерлан Серікұлы",
                Optional.of("Сейітов Ақылбек"));
    }
}
