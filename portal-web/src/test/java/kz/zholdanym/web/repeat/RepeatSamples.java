package kz.zholdanym.web.repeat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.repeat.Comparison;
import kz.zholdanym.intake.repeat.EarlierAppeal;
import kz.zholdanym.intake.repeat.Likeness;
import kz.zholdanym.intake.text.ComparedText;
import kz.zholdanym.intake.text.ComparedText.Piece;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** Two appeals side by side, in their shapes. */
public final class RepeatSamples {

    private static final UUID LATER = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final UUID EARLIER = UUID.fromString("019a0000-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final String ROUTE = "/desk/appeals/" + LATER + "/earlier/" + EARLIER;

    private RepeatSamples() {}

    public static List<Sample> all(Language language) {
        return List.of(
                sample("repeat-with-news", Likeness.CLOSE, Optional.of("Шамдар қайта сөнді <script>")),
                sample("repeat-without-news", Likeness.SAME, Optional.empty()));
    }

    /** What a page is told of, of each likeness one. */
    public static List<EarlierAppeal> earlier() {
        return Arrays.stream(Likeness.values())
                .map(likeness -> new EarlierAppeal(
                        EARLIER,
                        "ЖТ-2026-00000007",
                        "Ауладағы жарық <script>",
                        Instant.parse("2026-02-27T09:05:00Z"),
                        likeness))
                .toList();
    }

    private static Sample sample(String name, Likeness likeness, Optional<String> whatIsNew) {
        Comparison comparison = new Comparison(
                side(EARLIER, "екі айдан", "бюджетте қаражат жоқ <script>"),
                side(LATER, "төрт айдан", "мердігер кепілдік бойынша келмейді <script>"),
                likeness,
                whatIsNew);
        return new Sample(name, ROUTE, new SideBySidePage(comparison), Visitor.STAFF);
    }

    private static Comparison.Side side(UUID id, String since, String reason) {
        return new Comparison.Side(
                line(id),
                new ComparedText(List.of(new Piece("Ауладағы жарық жоқ", false))),
                new ComparedText(List.of(
                        new Piece("Ауладағы шамдар ", false),
                        new Piece(since, true),
                        new Piece(" бері жанбайды.\nӘкімдік: ", false),
                        new Piece(reason, true),
                        new Piece(".", false))));
    }

    private static AppealLine line(UUID id) {
        return new AppealLine(
                id,
                "ЖТ-2026-00000012",
                AppealKind.APPEAL,
                Language.KK,
                "Ауладағы жарық жоқ",
                AppealState.ANSWERED,
                Instant.parse("2026-11-23T05:10:00Z"),
                LocalDate.of(2026, 12, 14),
                new LocalizedText(
                        "Алмалы ауданының прокуратурасы", "Прокуратура Алмалинского района", "Prosecutor's Office"),
                "Ахметов Ерлан Серікұлы",
                Optional.empty());
    }
}
