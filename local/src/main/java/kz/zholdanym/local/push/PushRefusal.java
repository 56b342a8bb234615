package kz.zholdanym.local.push;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zholdanym.local.http.Answer;

/** A request refused, in the shape of Google's errors. */
final class PushRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private static final String FCM_ERROR = "type.googleapis.com/google.firebase.fcm.v1.FcmError";
    private static final String BAD_REQUEST = "type.googleapis.com/google.rpc.BadRequest";

    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER_SECONDS = "1";

    private final int code;
    private final String status;
    private final String errorCode;
    private final String field;

    private PushRefusal(int code, String status, String errorCode, String field, String message) {
        super(message);
        this.code = code;
        this.status = status;
        this.errorCode = errorCode;
        this.field = field;
    }

    /** The request is malformed. */
    static PushRefusal invalid(String field, String message) {
        return new PushRefusal(400, "INVALID_ARGUMENT", "INVALID_ARGUMENT", field, message);
    }

    /** The request carries no access token. */
    static PushRefusal unauthenticated() {
        return new PushRefusal(
                401,
                "UNAUTHENTICATED",
                "THIRD_PARTY_AUTH_ERROR",
                "",
                "Request is missing required authentication credential.");
    }

    /** The device has dropped its token. */
    static PushRefusal unregistered() {
        return new PushRefusal(404, "NOT_FOUND", "UNREGISTERED", "", "Requested entity was not found.");
    }

    /** Too many messages. */
    static PushRefusal quotaExceeded() {
        return new PushRefusal(429, "RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED", "", "Quota exceeded.");
    }

    /** The service fails. */
    static PushRefusal failing() {
        return new PushRefusal(500, "INTERNAL", "INTERNAL", "", "An unknown internal error occurred.");
    }

    /** The service is down. */
    static PushRefusal unavailable() {
        return new PushRefusal(UNAVAILABLE, "UNAVAILABLE", "UNAVAILABLE", "", "The service is currently unavailable.");
    }

    /** The answer; Google asks for patience where waiting helps. */
    Answer answer() {
        return code == UNAVAILABLE ? body().with("Retry-After", RETRY_AFTER_SECONDS) : body();
    }

    private Answer body() {
        List<Object> details = new ArrayList<>();
        details.add(Map.of("@type", FCM_ERROR, "errorCode", errorCode));
        if (!field.isEmpty()) {
            details.add(Map.of(
                    "@type",
                    BAD_REQUEST,
                    "fieldViolations",
                    List.of(Map.of("field", field, "description", String.valueOf(getMessage())))));
        }
        return Answer.json(
                code,
                Map.of(
                        "error",
                        Map.of(
                                "code", code,
                                "message", String.valueOf(getMessage()),
                                "status", status,
                                "details", details)));
    }
}
