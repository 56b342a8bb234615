package kz.zholdanym.local.push;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.http.Answer;
import kz.zholdanym.local.http.LocalHttpServer;
import kz.zholdanym.local.http.Request;
import kz.zholdanym.local.inbox.Inbox;

/**
 * Firebase Cloud Messaging on this machine: {@code POST /v1/projects/{project}/messages:send}, and {@code POST /token}
 * that trades anything for an access token. A device token that starts with {@code unregistered} belongs to no device.
 */
public final class PushService implements AutoCloseable {
    private static final Pattern SEND = Pattern.compile("/v1/projects/([a-z0-9-]+)/messages:send");
    private static final Pattern BEARER = Pattern.compile("Bearer \\S+");
    private static final String UNREGISTERED_PREFIX = "unregistered";
    private static final int TOKEN_LIFE_SECONDS = 3_599;

    private final Inbox inbox;
    private final FaultPlan faults;
    private final LocalHttpServer server;

    private PushService(int port, Inbox inbox, FaultPlan faults) {
        this.inbox = inbox;
        this.faults = faults;
        this.server = LocalHttpServer.start(port, "the push service", this::answer);
    }

    /** Starts to listen; port 0 takes any free one. */
    public static PushService start(int port, Inbox inbox, FaultPlan faults) {
        return new PushService(port, inbox, faults);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer answer(Request request) {
        if (!request.method().equals("POST")) {
            return Answer.empty(405);
        }
        if (request.path().equals("/token")) {
            return token();
        }
        Matcher send = SEND.matcher(request.path());
        if (!send.matches()) {
            return Answer.empty(404);
        }
        try {
            return send(send.group(1), request);
        } catch (PushRefusal refusal) {
            return refusal.answer();
        }
    }

    private Answer send(String project, Request request) throws PushRefusal {
        if (request.authorization().filter(BEARER.asMatchPredicate()).isEmpty()) {
            throw PushRefusal.unauthenticated();
        }
        PushRequest push = PushRequest.parse(request.body());
        if (faults.strikes(Fault.PUSH_FAILING)) {
            throw PushRefusal.failing();
        }
        if (faults.strikes(Fault.PUSH_UNAVAILABLE)) {
            throw PushRefusal.unavailable();
        }
        if (faults.strikes(Fault.PUSH_QUOTA_EXCEEDED)) {
            throw PushRefusal.quotaExceeded();
        }
        if (push.target().startsWith(UNREGISTERED_PREFIX) || faults.strikes(Fault.PUSH_UNREGISTERED)) {
            throw PushRefusal.unregistered();
        }
        if (!push.validateOnly()) {
            inbox.addPush(push.target(), push.title(), push.body(), push.data());
        }
        return Answer.json(200, Map.of("name", "projects/%s/messages/%s".formatted(project, UUID.randomUUID())));
    }

    private static Answer token() {
        return Answer.json(
                200,
                Map.of(
                        "access_token",
                        "local-" + UUID.randomUUID(),
                        "expires_in",
                        TOKEN_LIFE_SECONDS,
                        "token_type",
                        "Bearer"));
    }
}
