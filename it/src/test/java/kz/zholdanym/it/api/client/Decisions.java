package kz.zholdanym.it.api.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.zholdanym.it.stack.TestStack;

/** What is sent to decide about an appeal in another way than by an answer. */
public final class Decisions {

    /** Long enough for reasons. */
    public static final String REASONS = "Шешім қабылдау үшін сараптама қорытындысын алу және оны бағалау қажет.";

    private Decisions() {}

    /** The day it is in Almaty. */
    public static String today() {
        return LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
    }

    /** A working day soon. */
    public static String soon(TestStack.Running stack) {
        return ApiClient.of(stack)
                .get("/deadlines/D-13?from=" + today())
                .expect(200)
                .json()
                .path("dueOn")
                .asText();
    }

    public static ObjectNode reasons() {
        return object().put("reasons", REASONS);
    }

    public static ObjectNode extension(String until) {
        return reasons().put("grounds", "ESTABLISH_CIRCUMSTANCES").put("until", until);
    }

    /** On the ground that matches {@link Samples#groundDecision}. */
    public static ObjectNode inspection(String on) {
        return object().put("grounds", "IRREPARABLE_CONSEQUENCES")
                .put("resolution", "12")
                .put("resolvedOn", on)
                .put("registration", "2026-77")
                .put("subjectMatter", "Аула жарығының күтімі")
                .put("startsOn", on)
                .put("reply", REASONS);
    }

    public static ObjectNode longer(int workingDays) {
        return reasons().put("workingDays", workingDays);
    }

    public static ObjectNode suspension(String resumesOn) {
        return reasons().put("grounds", "EXPERT_EXAMINATION").put("resumesOn", resumesOn);
    }

    public static ObjectNode end(String on) {
        return reasons().put("endedOn", on);
    }

    /** Of the whole appeal. */
    public static ObjectNode forwarding() {
        return reasons()
                .put("body", "Алматы қаласының мемлекеттік еңбек инспекциясы")
                .put("legalBasis", "Еңбек кодексінің 16-бабы");
    }

    public static ObjectNode forwardingOf(String request) {
        ObjectNode forwarding = forwarding();
        forwarding.putArray("requests").add(request);
        return forwarding;
    }

    public static ObjectNode rerouting(String office) {
        return reasons().put("office", office);
    }

    /** Into the appeal with this number. */
    public static ObjectNode joinder(String principal) {
        return reasons().put("principal", principal);
    }

    public static ObjectNode requestSeparation() {
        return reasons().put("subject", "Шамдарды жөндеу").put("request", "Аула шамдары жөнделсін.");
    }

    public static ObjectNode remedyRequest(String by) {
        return object().put("by", by)
                .put("defects", "Жұмыс берушінің атауы мен мекенжайы көрсетілмеген, жазып жіберіңіз.");
    }

    public static ObjectNode supplement() {
        return object().put("text", "Жұмыс беруші: «Қарлығаш» ЖШС, Алматы, Абай даңғылы, 10.");
    }

    public static ObjectNode withdrawalRefusal() {
        return reasons().put("grounds", "CRIME");
    }

    public static ObjectNode termination(String earlier) {
        ObjectNode termination = object().put("conclusion", REASONS);
        termination.putArray("earlier").add(earlier);
        return termination;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
