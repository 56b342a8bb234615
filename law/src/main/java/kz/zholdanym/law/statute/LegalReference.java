package kz.zholdanym.law.statute;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points at a provision of an act: 24-бап, 4-тармақ, 2-бөлік.
 *
 * @param article the article (бап); a text, because there are articles such as 11-1
 * @param paragraph the paragraph (тармақ); null for the whole article, or when its paragraphs bear no numbers
 * @param part the part (бөлік) of the paragraph from 1; null for the whole paragraph
 * @param subparagraph the subparagraph (тармақша) without its bracket, such as 3 or 3-1; null for none
 * @throws IllegalArgumentException when a number is not written as the law writes it
 */
public record LegalReference(
        Act act,
        String article,
        @Nullable String paragraph,
        @Nullable Integer part,
        @Nullable String subparagraph) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*(?:-[1-9][0-9]*)*");
    private static final Pattern CODE =
            Pattern.compile("(?:([0-9]+-[IVX]+):)?([0-9-]+)(?:\\.([0-9-]+))?(?:¶([0-9]{1,3}))?(?:\\(([0-9-]+)\\))?");

    public LegalReference {
        requireNumber(article);
        requireNumber(paragraph);
        requireNumber(subparagraph);
        if (part != null && part < 1) {
            throw new IllegalArgumentException("Parts are numbered from 1, not " + part);
        }
    }

    /** An article of the Constitutional Law on Prosecution. */
    public static LegalReference article(String article) {
        return article(Act.CONSTITUTIONAL_LAW_ON_PROSECUTION, article);
    }

    public static LegalReference article(Act act, String article) {
        return new LegalReference(act, article, null, null, null);
    }

    public LegalReference paragraph(int number) {
        return paragraph(Integer.toString(number));
    }

    public LegalReference paragraph(String number) {
        return new LegalReference(act, article, number, null, null);
    }

    public LegalReference part(int number) {
        return new LegalReference(act, article, paragraph, number, null);
    }

    public LegalReference subparagraph(int number) {
        return subparagraph(Integer.toString(number));
    }

    public LegalReference subparagraph(String number) {
        return new LegalReference(act, article, paragraph, part, number);
    }

    /**
     * The short form that {@link #parse} reads: {@code 24.3}, {@code 24.4¶2}, {@code 24.1(2)}; provisions of other acts
     * have the number of the act before them, {@code 350-VI:65}.
     */
    public String code() {
        StringBuilder code = new StringBuilder();
        if (act != Act.CONSTITUTIONAL_LAW_ON_PROSECUTION) {
            code.append(act.code()).append(':');
        }
        code.append(article);
        if (paragraph != null) {
            code.append('.').append(paragraph);
        }
        if (part != null) {
            code.append('¶').append(part);
        }
        if (subparagraph != null) {
            code.append('(').append(subparagraph).append(')');
        }
        return code.toString();
    }

    /**
     * Reads what {@link #code} writes. The provision need not exist: see {@link Statute#find}.
     *
     * @throws IllegalArgumentException when the text is no reference or names an unknown act
     */
    public static LegalReference parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a legal reference: " + code);
        }
        String actCode = matcher.group(1);
        Act act = actCode == null
                ? Act.CONSTITUTIONAL_LAW_ON_PROSECUTION
                : Act.ofCode(actCode).orElseThrow(() -> new IllegalArgumentException("Unknown act: " + actCode));
        String part = matcher.group(4);
        return new LegalReference(
                act, matcher.group(2), matcher.group(3), part == null ? null : Integer.valueOf(part), matcher.group(5));
    }

    private static void requireNumber(@Nullable String number) {
        if (number != null && !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("Not a number of a provision: " + number);
        }
    }

    @Override
    public String toString() {
        return code();
    }
}
