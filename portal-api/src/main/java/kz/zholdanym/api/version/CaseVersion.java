package kz.zholdanym.api.version;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.law.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The version of a case as an entity tag: {@code "3-kk"}, because the same case reads differently in each language. For
 * {@code If-Match} the number alone, {@code "3"}, does as well.
 */
public final class CaseVersion {

    private static final Pattern TAG = Pattern.compile("\\s*\"([0-9]{1,18})(?:-[a-z]{2}(?:-[0-9]{1,10}){0,2})?\"\\s*");

    private CaseVersion() {}

    public static EntityTag tag(long version, Language language) {
        return new EntityTag(version + "-" + language.code());
    }

    /**
     * The tag of a case that shows a computed term, {@code "3-kk-6"}.
     *
     * @param termBasis number of the basis of the term: the explanation may change with it although nothing was decided
     */
    public static EntityTag tag(long version, Language language, int termBasis) {
        return new EntityTag(version + "-" + language.code() + "-" + termBasis);
    }

    /**
     * The tag of a case that shows something else that changes without a decision, {@code "3-kk-6-81231"}.
     *
     * @param shown a hash of what else is shown
     */
    public static EntityTag tag(long version, Language language, int termBasis, int shown) {
        return new EntityTag(version + "-" + language.code() + "-" + termBasis + "-" + Integer.toUnsignedString(shown));
    }

    /**
     * The version that a decision is based on.
     *
     * @throws RequestRefusedException when the header is missing, or {@code *}, which tells nothing of what was seen; and
     *     when it is no tag of a case, which therefore no case can have
     */
    public static long seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw RequestRefusedException.of(ProblemType.VERSION_REQUIRED);
        }
        Matcher matcher = TAG.matcher(ifMatch);
        if (!matcher.matches()) {
            throw RequestRefusedException.of(ProblemType.STALE_VERSION);
        }
        return Long.parseLong(matcher.group(1));
    }
}
