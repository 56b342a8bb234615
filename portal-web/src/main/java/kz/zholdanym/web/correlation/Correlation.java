package kz.zholdanym.web.correlation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The id by which a request is found in the log. */
public final class Correlation {

    static final String ATTRIBUTE = Correlation.class.getName();

    private Correlation() {}

    /** The id of this request; empty text before the filter has seen it. */
    public static String of(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(ATTRIBUTE), "");
    }
}
