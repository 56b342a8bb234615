package kz.zholdanym.intake.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.text.FoldedText;

/** Shows words where they stand in a text, whatever keyboard the text and the words were typed on. */
final class FoundWords {

    /** How many characters of a long text are shown before the first word found, and from it on. */
    static final int BEFORE = 60;

    static final int FROM = 160;

    private static final String CUT = "…";

    private final List<String> words;

    /** @param words folded */
    FoundWords(List<String> words) {
        this.words = words;
    }

    /** The place with the words marked; empty when none of them is there. */
    Optional<FoundPlace> in(SearchPlace place, String text) {
        BitSet marks = marks(FoldedText.of(text));
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        int start = atWord(text, Math.max(0, marks.nextSetBit(0) - BEFORE));
        int end =
                Math.min(text.length(), Math.max(marks.nextSetBit(0) + FROM, marks.nextClearBit(marks.nextSetBit(0))));
        return Optional.of(new FoundPlace(place, fragments(text, marks, start, wholeCharacter(text, end))));
    }

    private BitSet marks(String folded) {
        BitSet marks = new BitSet(folded.length());
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                marks.set(at, at + word.length());
            }
        }
        return marks;
    }

    private static List<Fragment> fragments(String text, BitSet marks, int start, int end) {
        List<Fragment> fragments = new ArrayList<>();
        if (start > 0) {
            fragments.add(new Fragment(CUT, false));
        }
        int at = start;
        while (at < end) {
            boolean found = marks.get(at);
            int next = found ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int until = next < 0 ? end : Math.min(end, next);
            fragments.add(new Fragment(text.substring(at, until), found));
            at = until;
        }
        if (end < text.length()) {
            fragments.add(new Fragment(CUT, false));
        }
        return fragments;
    }

    /** The beginning of the next word, so that no half of one is shown. */
    private static int atWord(String text, int from) {
        if (from == 0) {
            return 0;
        }
        int at = from;
        while (at < from + BEFORE && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.min(at + 1, from + BEFORE);
    }

    private static int wholeCharacter(String text, int end) {
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
