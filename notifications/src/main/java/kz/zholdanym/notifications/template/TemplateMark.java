package kz.zholdanym.notifications.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which template something was worded by, as the evidence says it at the end of its detail.
 *
 * @param version from 1, which came with the program
 * @param fingerprint of its source: what is shipped as version 1 may change with the program
 */
public record TemplateMark(int version, String fingerprint) {

    private static final Pattern MARK = Pattern.compile("\\[template (\\d{1,9}) ([0-9a-f]{12})]$");

    /** The detail with the mark after it. */
    public String after(String detail) {
        return (detail + " " + this).strip();
    }

    /** The mark at the end of a detail; empty where there is none, as in rows from before templates had versions. */
    public static Optional<TemplateMark> in(@Nullable String detail) {
        Matcher found = MARK.matcher(detail == null ? "" : detail);
        return found.find()
                ? Optional.of(new TemplateMark(Integer.parseInt(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    /** What a detail says before the mark. */
    public static String without(String detail) {
        return MARK.matcher(detail).replaceFirst("").strip();
    }

    @Override
    public String toString() {
        return "[template " + version + " " + fingerprint + "]";
    }
}
