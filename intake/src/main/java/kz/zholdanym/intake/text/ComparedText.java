package kz.zholdanym.intake.text;

import java.util.List;

/**
 * A text beside another one.
 *
 * @param pieces the whole text in its order
 */
public record ComparedText(List<Piece> pieces) {

    public ComparedText {
        pieces = List.copyOf(pieces);
    }

    /** @param differs whether the other text does not have it in this place */
    public record Piece(String text, boolean differs) {}
}
