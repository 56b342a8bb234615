package kz.zholdanym.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdanym.web.template.TextDifference.Kind;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void namesTheWordsThatCameAndWent() {
        assertThat(TextDifference.between("Ваше обращение принято", "Ваше письмо принято"))
                .containsExactly(
                        new TextDifference(Kind.KEPT, "Ваше "),
                        new TextDifference(Kind.REMOVED, "обращение"),
                        new TextDifference(Kind.ADDED, "письмо"),
                        new TextDifference(Kind.KEPT, " принято"));
    }

    @Test
    void makesBothTextsFromItsPieces() {
        String before = "a b  c\n\nd e";
        String after = "b c\nd f e g";

        List<TextDifference> pieces = TextDifference.between(before, after);

        assertThat(said(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(said(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void saysOfAnEmptyTextThatAllIsNew() {
        assertThat(TextDifference.between("", "a b")).containsExactly(new TextDifference(Kind.ADDED, "a b"));
    }

    private static String said(List<TextDifference> pieces, Kind without) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(piece -> piece.kind() != without).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
