package kz.zholdanym.notifications.channel.push;

import com.google.firebase.IncomingHttpResponse;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.MessagingErrorCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zholdanym.notifications.channel.SendOutcome;
import org.jspecify.annotations.Nullable;

/** Tells from the service's error whether trying again makes sense. Its message may repeat the token: it is not passed on. */
final class PushRefusal {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private PushRefusal() {}

    static SendOutcome outcome(FirebaseMessagingException refused) {
        IncomingHttpResponse response = refused.getHttpResponse();
        MessagingErrorCode code = refused.getMessagingErrorCode();
        String reason = (response == null ? "no answer" : Integer.toString(response.getStatusCode())) + " "
                + (code == null ? refused.getErrorCode() : code);
        if (code == MessagingErrorCode.UNREGISTERED || code == MessagingErrorCode.SENDER_ID_MISMATCH) {
            return new SendOutcome.PermanentFailure(reason, true);
        }
        if (code == MessagingErrorCode.INVALID_ARGUMENT) {
            return new SendOutcome.PermanentFailure(reason);
        }
        // A lost answer is temporary too: a repeated notification replaces the first.
        return new SendOutcome.TemporaryFailure(reason, retryAfter(response));
    }

    /** The header may be a number of seconds; a date is not honoured. */
    private static Optional<Duration> retryAfter(@Nullable IncomingHttpResponse response) {
        if (response == null) {
            return Optional.empty();
        }
        Object header = response.getHeaders().get("retry-after");
        Object value = header instanceof List<?> values && !values.isEmpty() ? values.get(0) : header;
        return Optional.ofNullable(value)
                .map(Object::toString)
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }
}
