package kz.zholdanym.api.refusal;

import java.util.List;
import java.util.Map;

/** A request that no use case hears of, because of what it is as a request. Has no stack trace: it is no bug. */
public final class RequestRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<RequestError> errors;

    private RequestRefusedException(ProblemType type, List<RequestError> errors) {
        super(type.code(), null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public static RequestRefusedException of(ProblemType type) {
        return new RequestRefusedException(type, List.of());
    }

    /** Refuses the values of some fields. */
    public static RequestRefusedException invalid(List<RequestError> errors) {
        return new RequestRefusedException(ProblemType.INVALID_INPUT, errors);
    }

    /** Refuses the value of one field, parameter or header. */
    public static RequestRefusedException invalid(String field, String key, Map<String, ?> arguments) {
        return invalid(List.of(new RequestError(field, key, arguments)));
    }

    public static RequestRefusedException invalid(String field, String key) {
        return invalid(field, key, Map.of());
    }

    public ProblemType type() {
        return type;
    }

    /** What is wrong with which field; empty when the request is refused as a whole. */
    public List<RequestError> errors() {
        return errors;
    }

    /**
     * One thing wrong in a request.
     *
     * @param key of the sentence that says what to mend, after {@code field.}
     * @param arguments of that sentence
     */
    public record RequestError(String field, String key, Map<String, ?> arguments) {
        public RequestError {
            arguments = Map.copyOf(arguments);
        }
    }
}
