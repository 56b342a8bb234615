package kz.zholdanym.api.correlation;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The correlation id of the request that this thread serves. */
public final class Correlation {

    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Correlation-Id";

    /** Under which name log lines find it. */
    private static final String LOG_KEY = "correlation";

    /** What is safe in a log line: no spaces, no line ends, not endless. */
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Correlation() {}

    /** The id of this request; a new one where no request is served. */
    public static String id() {
        Object id = MDC.get(LOG_KEY);
        return id == null ? begin(null) : id.toString();
    }

    /** Takes the sender's id if it is fit for logs, else makes one. */
    static String begin(@Nullable String sent) {
        String id = sent != null && ACCEPTED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        MDC.put(LOG_KEY, id);
        return id;
    }

    static boolean running() {
        return MDC.get(LOG_KEY) != null;
    }

    static void end() {
        MDC.remove(LOG_KEY);
    }
}
