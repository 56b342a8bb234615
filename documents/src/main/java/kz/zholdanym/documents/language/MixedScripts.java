package kz.zholdanym.documents.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds Latin letters inside Cyrillic words: they look right, yet are not found, sorted or read out as they should be. */
public final class MixedScripts {

    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsCyrillic}\\p{IsLatin}]*(?:\\p{IsCyrillic}\\p{IsLatin}|\\p{IsLatin}\\p{IsCyrillic})[\\p{IsCyrillic}\\p{IsLatin}]*");

    private MixedScripts() {}

    /** Words of both alphabets, each with its place in the text. */
    public static List<MatchResult> in(String text) {
        return WORD.matcher(text).results().toList();
    }
}
