package kz.zholdanym.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.asset.Assets;

/**
 * What surrounds every page.
 *
 * @param languages links to this page in each language
 * @param token proves a form of this page to be ours; present for those who have signed in
 */
public record PageFrame(
        Language language,
        Reader reader,
        List<LanguageLink> languages,
        List<String> stylesheets,
        String icon,
        Optional<String> token) {

    /**
     * Who reads the page.
     *
     * @param person name of who has signed in
     * @param applicant whether that person files appeals
     * @param staff whether that person handles an office's cases
     * @param administrator whether that person keeps the calendar and the readings
     */
    public record Reader(Optional<String> person, boolean applicant, boolean staff, boolean administrator) {}

    /**
     * @param code of the language, as {@code kk}
     * @param current whether the page is in it already
     */
    public record LanguageLink(String code, String address, boolean current) {}

    /** @param address path and query of the page, to come back to after changing the language */
    public static PageFrame of(Language language, Reader reader, String address, Optional<String> token) {
        String back = URLEncoder.encode(address, StandardCharsets.UTF_8);
        List<LanguageLink> languages = Arrays.stream(Language.values())
                .map(other -> new LanguageLink(
                        other.code(), "/language?to=" + other.code() + "&back=" + back, other == language))
                .toList();
        return new PageFrame(language, reader, languages, Assets.stylesheets(), Assets.icon(), token);
    }
}
