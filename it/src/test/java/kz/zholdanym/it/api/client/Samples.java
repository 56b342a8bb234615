package kz.zholdanym.it.api.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** What people of the tests send. */
public final class Samples {

    /** The office of the accounts registrar, prosecutor and head. */
    public static final String OFFICE = "ALMATY_ALMALY";

    /** What the appeals are about; must be in no SMS and no push. */
    public static final String SUBJECT = "Аула жарықтандырылмаған";

    private Samples() {}

    /** What suffices for an appeal, and no more. */
    public static ObjectNode filing(String language) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("language", language)
                .put("office", OFFICE)
                .put("subject", SUBJECT)
                .put("text", "Біздің ауладағы шамдар екі айдан бері жанбайды. Тексеріп, шара қолдануды сұраймын.");
    }

    /** A filing that names an uploaded file. */
    public static ObjectNode filingWith(String attachment) {
        ObjectNode filing = filing("kk");
        filing.putArray("attachments").add(attachment);
        return filing;
    }

    /** The smallest file that is a PDF. */
    public static byte[] pdf() {
        return "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    /** An answer that meets article 24(7). */
    public static ObjectNode lawfulAnswer(String language) {
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("outcome", "SATISFIED")
                .put("language", language)
                .put(
                        "reasoning",
                        language.equals("ru")
                                ? "При проверке установлено, что двор не освещён. Акимату внесено представление о том, чтобы"
                                        + " освещение было восстановлено в течение десяти дней."
                                : "Тексеру барысында ауланың жарықтандырылмағаны анықталды. Әкімдікке жарықтандыруды он"
                                        + " күн ішінде қалпына келтіру туралы ұсыныс енгізілді.");
        answer.putArray("citations").addObject().put("act", "PROSECUTION_LAW").put("provision", "24-бап, 3-тармақ");
        return answer;
    }

    /** Why the head returns an answer. */
    public static ObjectNode remarks() {
        return JsonNodeFactory.instance.objectNode().put("remarks", "Ұсыныстың нөмірі мен күнін көрсетіңіз.");
    }

    /** Whether an office has its answers approved. */
    public static ObjectNode approval(boolean required) {
        return JsonNodeFactory.instance.objectNode().put("required", required);
    }

    /** An answer that lacks everything article 24(7) asks for. */
    public static ObjectNode unlawfulAnswer() {
        return JsonNodeFactory.instance.objectNode().put("language", "en").put("reasoning", "No.");
    }

    /** A ground where the applicant chose none. */
    public static ObjectNode groundDecision() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ground", "NO_PROPER_PROTECTION")
                .put("reason", "Өтініш беруші негізді көрсетпеген.");
    }

    public static ObjectNode courtFileOrder(String language) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("reason", "Аудандық соттың 2026 жылғы 20 қарашадағы № 4417 сұрау салуы")
                .put("language", language);
    }

    /** @param handler the post of a prosecutor */
    public static ObjectNode assignment(String handler) {
        return JsonNodeFactory.instance.objectNode().put("handler", handler);
    }

    /** One prosecutor for one appeal of which a version was seen. */
    public static ObjectNode assignments(String handler, String appeal, long version) {
        ObjectNode order = assignment(handler);
        order.putArray("appeals").addObject().put("id", appeal).put("version", version);
        return order;
    }

    /** @param channel one that people carry out */
    public static ObjectNode errandOrder(String channel) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("channel", channel)
                .put("reason", "Жолданым иесі хатпен хабарлауды сұрады.");
    }

    /** The beginning of what is written down about an errand. */
    public static ObjectNode entry(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    /** A call that was taken, on a day. */
    public static ObjectNode takenCall(String day) {
        return entry("CALLED")
                .put("on", day)
                .put("time", "00:00")
                .put("phone", "8 (727) 250 12 34")
                .put("person", "Серіков Дәулет")
                .put("relation", "жұбайы")
                .put("text", "Жолданымыңызға жауап берілді.")
                .put("confirmed", true);
    }

    /** @param token of the push service */
    /** A calendar of 2026 in which only New Year is off: right in itself, and not to be published. */
    public static ObjectNode calendarProposal() {
        ObjectNode proposal = JsonNodeFactory.instance.objectNode();
        ObjectNode day = proposal.putArray("days").addObject();
        day.put("date", "2026-01-01").put("kind", "HOLIDAY");
        day.set("name", text("Жаңа жыл", "Новый год", "New Year"));
        day.set("source", text("Заң", "Закон", "Law"));
        proposal.set("reason", text("Себебі", "Причина", "Reason"));
        return proposal;
    }

    /** The next version of the template of a text message. */
    public static ObjectNode template(String text) {
        ObjectNode proposal = JsonNodeFactory.instance.objectNode();
        proposal.putObject("parts").put("text", text);
        return proposal.put("reason", "Проверка");
    }

    /** Readings of which one may be another than the standard. */
    public static ObjectNode readings(String extensionBase) {
        ObjectNode proposal = JsonNodeFactory.instance.objectNode();
        proposal.putObject("readings")
                .put("dayOfEvent", "NOT_COUNTED")
                .put("start", "RECEIPT")
                .put("filingLastDay", "NEXT_WORKING_DAY")
                .put("dutyLastDay", "NEXT_WORKING_DAY")
                .put("capLastDay", "PREVIOUS_WORKING_DAY")
                .put("monthLength", "CALENDAR_MONTH")
                .put("extensionBase", extensionBase)
                .put("extensionCount", "ONE")
                .put("inspectionEffect", "REPLACES_TERM")
                .put("interimReplyWorkingDays", 3)
                .put("complaintReceipt", "PROSECUTION_BODIES")
                .put("dayOfInspectionStart", "COUNTED");
        proposal.set("reason", text("Себебі", "Причина", "Reason"));
        return proposal;
    }

    private static ObjectNode text(String kk, String ru, String en) {
        return JsonNodeFactory.instance.objectNode().put("kk", kk).put("ru", ru).put("en", en);
    }

    public static ObjectNode phone(String token) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("token", token)
                .put("platform", "ANDROID")
                .put("language", "kk");
    }
}
