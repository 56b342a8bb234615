package kz.zholdanym.local.phone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.http.Answer;
import kz.zholdanym.local.http.LocalHttpServer;
import kz.zholdanym.local.http.Request;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.inbox.Message;

/**
 * The page {@code /} for people and, for scripts, {@code GET /messages?to=&channel=&after=&limit=} (a JSON array, newest
 * first), {@code DELETE /messages}, {@code GET /faults}, {@code POST /faults?fault=NAME&times=N}, {@code DELETE /faults}.
 */
public final class PhonePage implements AutoCloseable {
    private static final int MESSAGES_SHOWN = 200;
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'";

    private final Inbox inbox;
    private final FaultPlan faults;
    private final PageView view = new PageView();
    private final LocalHttpServer server;

    private PhonePage(int port, Inbox inbox, FaultPlan faults) {
        this.inbox = inbox;
        this.faults = faults;
        this.server = LocalHttpServer.start(port, "the phone page", this::answer);
    }

    /** Starts to listen; port 0 takes any free one. */
    public static PhonePage start(int port, Inbox inbox, FaultPlan faults) {
        return new PhonePage(port, inbox, faults);
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
        try {
            return switch (request.method() + " " + request.path()) {
                case "GET /" -> page(request);
                case "GET /messages" -> messages(request);
                case "DELETE /messages" -> {
                    inbox.clear();
                    yield Answer.empty(204);
                }
                case "GET /faults" -> Answer.json(200, faults.remaining());
                case "POST /faults" -> planFault(request);
                case "DELETE /faults" -> {
                    faults.clear();
                    yield Answer.empty(204);
                }
                default -> Answer.empty(404);
            };
        } catch (IllegalArgumentException invalid) {
            return Answer.json(400, Map.of("error", String.valueOf(invalid.getMessage())));
        }
    }

    private Answer page(Request request) {
        Inbox.Filter filter = filter(request, MESSAGES_SHOWN);
        PageTexts texts = new PageTexts(request.parameter("lang").orElse(""));
        return Answer.html(view.draw(texts, filter, inbox.find(filter)))
                .with("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    }

    private Answer messages(Request request) {
        List<Map<String, Object>> found = new ArrayList<>();
        inbox.find(filter(request, Inbox.Filter.ALL.limit())).forEach(message -> found.add(json(message)));
        return Answer.json(200, found);
    }

    private Answer planFault(Request request) {
        String name = request.parameter("fault").orElse("");
        Fault fault = Arrays.stream(Fault.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("fault is one of " + Arrays.toString(Fault.values())));
        faults.plan(fault, Math.toIntExact(number(request, "times", 1)));
        return Answer.json(200, faults.remaining());
    }

    private static Inbox.Filter filter(Request request, int limit) {
        Optional<Channel> channel = request.parameter("channel")
                .map(code -> Channel.ofCode(code)
                        .orElseThrow(() -> new IllegalArgumentException("channel is one of sms, email, push")));
        return new Inbox.Filter(
                request.parameter("to"),
                channel,
                number(request, "after", 0),
                Math.toIntExact(number(request, "limit", limit)));
    }

    private static long number(Request request, String name, long whenAbsent) {
        return request.parameter(name)
                .map(text -> {
                    try {
                        return Long.parseLong(text);
                    } catch (NumberFormatException malformed) {
                        throw new IllegalArgumentException(name + " is a number", malformed);
                    }
                })
                .orElse(whenAbsent);
    }

    /** Every field is there in every message, null where it does not apply. */
    private static Map<String, Object> json(Message message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", message.id());
        json.put("channel", message.channel().code());
        json.put("to", message.to());
        json.put("from", message.from());
        json.put("subject", message.subject());
        json.put("text", message.text());
        json.put("html", message.html());
        json.put("data", message.data());
        json.put("receivedAt", message.receivedAt().toString());
        return json;
    }
}
