package kz.zholdanym.web.error;

import java.util.Optional;
import java.util.Set;
import kz.zholdanym.web.page.PageView;

/**
 * What went wrong.
 *
 * @param kind which texts apply: a status, or what is more exact
 * @param sentence what the case work says about it
 * @param correlation to tell when asking for help
 */
public record ErrorPage(String kind, Optional<String> sentence, String correlation) implements PageView {

    private static final Set<Integer> OWN_TEXTS = Set.of(400, 403, 404, 405, 409, 412, 413, 415, 503);

    static ErrorPage ofStatus(int status, Optional<String> sentence, String correlation) {
        if (OWN_TEXTS.contains(status)) {
            return new ErrorPage(Integer.toString(status), sentence, correlation);
        }
        return new ErrorPage(status < 500 ? "400" : "500", sentence, correlation);
    }

    @Override
    public String template() {
        return "error/error";
    }
}
