package kz.zholdanym.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.law.language.Language;
import org.jspecify.annotations.Nullable;

/** The language of the page that is asked for: the one chosen before, else the browser's first that we speak, else Kazakh. */
@RequestScoped
public class RequestLanguage {

    static final String COOKIE = "language";

    @Inject
    private HttpServletRequest request;

    public Language language() {
        return choose(chosen(), accepted());
    }

    static Language choose(Optional<String> chosen, List<Locale> accepted) {
        return Stream.concat(chosen.stream(), accepted.stream().map(Locale::getLanguage))
                .flatMap(code -> Language.ofCode(code).stream())
                .findFirst()
                .orElse(Language.KK);
    }

    private Optional<String> chosen() {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Without the header the container would give the server's own locale. */
    private List<Locale> accepted() {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }
}
