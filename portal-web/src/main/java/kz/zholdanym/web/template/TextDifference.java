package kz.zholdanym.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a text compared with an earlier one, word by word.
 *
 * @param text with the spaces in it
 */
public record TextDifference(Kind kind, String text) {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    /** What became of the piece. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** The whole of both texts in pieces: what is kept and removed makes the old one, what is kept and added the new. */
    static List<TextDifference> between(String old, String written) {
        String[] before = WORDS.split(old);
        String[] after = WORDS.split(written);
        int[][] common = common(before, after);
        List<TextDifference> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].equals(after[j])) {
                add(pieces, Kind.KEPT, before[i]);
                i++;
                j++;
            } else if (j == after.length || i < before.length && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Kind.REMOVED, before[i]);
                i++;
            } else {
                add(pieces, Kind.ADDED, after[j]);
                j++;
            }
        }
        return List.copyOf(pieces);
    }

    /** How many words the ends of both texts have in common, from each pair of places. */
    private static int[][] common(String[] before, String[] after) {
        int[][] common = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] = before[i].equals(after[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<TextDifference> pieces, Kind kind, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind == kind) {
            pieces.set(last, new TextDifference(kind, pieces.get(last).text + text));
        } else if (!text.isEmpty()) {
            pieces.add(new TextDifference(kind, text));
        }
    }
}
