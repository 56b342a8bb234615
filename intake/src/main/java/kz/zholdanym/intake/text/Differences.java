package kz.zholdanym.intake.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts word by word. Words differ by their letters alone: neither their size, nor the keyboard they were typed on, nor
 * the signs between them count.
 *
 * @param earlier with what is not in the later one any more
 * @param later with what was not in the earlier one
 */
public record Differences(ComparedText earlier, ComparedText later) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public static Differences between(String earlier, String later) {
        List<MatchResult> before = words(earlier);
        List<MatchResult> after = words(later);
        BitSet gone = new BitSet();
        BitSet come = new BitSet();
        // the usual algorithm of the library keeps every path it tries: too much for two long texts that share nothing
        for (AbstractDelta<String> change : DiffUtils.diff(
                        folded(before), folded(after), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            mark(gone, change.getSource());
            mark(come, change.getTarget());
        }
        return new Differences(compared(earlier, before, gone), compared(later, after, come));
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static List<String> folded(List<MatchResult> words) {
        return words.stream().map(word -> FoldedText.of(word.group())).toList();
    }

    private static void mark(BitSet marks, Chunk<String> words) {
        marks.set(words.getPosition(), words.getPosition() + words.size());
    }

    private static ComparedText compared(String text, List<MatchResult> words, BitSet marks) {
        List<ComparedText.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int first = marks.nextSetBit(0); first >= 0; ) {
            int next = marks.nextClearBit(first);
            add(pieces, text.substring(at, words.get(first).start()), false);
            at = words.get(next - 1).end();
            add(pieces, text.substring(words.get(first).start(), at), true);
            first = marks.nextSetBit(next);
        }
        add(pieces, text.substring(at), false);
        return new ComparedText(pieces);
    }

    private static void add(List<ComparedText.Piece> pieces, String text, boolean differs) {
        if (!text.isEmpty()) {
            pieces.add(new ComparedText.Piece(text, differs));
        }
    }
}
