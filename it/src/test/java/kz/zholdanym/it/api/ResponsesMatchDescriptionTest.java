package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.BrokenEvidence;
import kz.zholdanym.it.api.client.Calendars;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Decisions;
import kz.zholdanym.it.api.client.PlantedFigures;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.fault.Fault;
import kz.zholdanym.local.inbox.Channel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation answers what its description says: no other status, no other field, no other kind of value. */
@ExtendWith(TestStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class ResponsesMatchDescriptionTest {

    private final Set<String> called = new TreeSet<>();
    private static final String PROSECUTOR = "00000000-0000-7000-8000-000000000005";

    private TestStack.Running stack;
    private ApiClient anyone;
    private Description description;
    private SchemaCheck check;

    @BeforeAll
    void everyOperationIsCalled(TestStack.Running running) {
        stack = running;
        anyone = ApiClient.of(stack);
        description = Description.of(stack);
        check = new SchemaCheck(description);
        readPublicThings();
        fileAsCompany();
        CaseWork decided = decide();
        branch();
        approve();
        instruct();
        publish();
        word();
        read(decided);
        checkEvidence(decided);
        sendByHand();
        readRefusals();
    }

    /** A letter with everything that can be said of one, and a call. */
    private void sendByHand() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk").put("address", "050000, Алматы қаласы, Абай, 10"))
                .confirmed()
                .assigned()
                .answered("kk");
        ApiClient registrar = anyone.as("registrar");
        String today = appeal.filing().path("receivedAt").asText();
        String day = OffsetDateTime.parse(today)
                .atZoneSameInstant(ZoneId.of("Asia/Almaty"))
                .toLocalDate()
                .toString();
        String notices = "/desk/appeals/{id}/notices/{notice}/errands";
        String path = appeal.desk() + "/notices/"
                + appeal.timeline().at("/notices/1/id").asText() + "/errands";
        String letter = ordered(notices, registrar.post(path, Samples.errandOrder("LETTER")));
        write(registrar, letter, Samples.entry("PRINTED").put("enclosed", true));
        ObjectNode handedOver = Samples.entry("HANDED_OVER").put("on", day).put("reference", "RR473124829KZ");
        write(registrar, letter, handedOver);
        matches("GET", "/desk/post", registrar.get("/desk/post?limit=1"));
        matches("GET", "/desk/post", registrar.get("/desk/post?filter=awaiting_receipt"));
        write(registrar, letter, handedOver.put("correction", "Нөмірі қате жазылған"));
        write(registrar, letter, Samples.entry("DELIVERED").put("on", day).put("person", "Ахметов Ерлан"));
        ApiAnswer receipt = registrar.uploadTo("/desk/post/" + letter + "/receipts", "receipt.pdf", Samples.pdf());
        matches("POST", "/desk/post/{errand}/receipts", receipt);
        String filed = "/desk/post/" + letter + "/receipts/"
                + receipt.json().path("id").asText();
        matches("GET", "/desk/post/{errand}/receipts/{receipt}", registrar.get(filed));
        matches("GET", "/desk/post/{errand}/letter.pdf", registrar.get("/desk/post/" + letter + "/letter.pdf"));
        matches("GET", "/desk/post/{errand}", anyone.as("superior").get("/desk/post/" + letter));
        String call = ordered(notices, registrar.post(path, Samples.errandOrder("TELEPHONOGRAM")));
        write(registrar, call, Samples.takenCall(day));
        matches("GET", "/appeals/{id}/timeline", anyone.as("citizen").get(appeal.path() + "/timeline"));
    }

    private String ordered(String operation, ApiAnswer answer) {
        matches("POST", operation, answer.expect(201));
        return answer.json().path("id").asText();
    }

    private void write(ApiClient registrar, String errand, JsonNode entry) {
        matches(
                "POST",
                "/desk/post/{errand}/entries",
                registrar.post("/desk/post/" + errand + "/entries", entry).expect(200));
    }

    @Test
    void noAnswerHasWhatIsNotDescribed() {
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void everyDescribedFieldIsInSomeAnswer() {
        assertThat(check.unseen()).isEmpty();
    }

    @Test
    void noOperationIsLeftOut() {
        assertThat(called)
                .containsExactlyInAnyOrderElementsOf(AccessTable.rows().stream()
                        .map(AccessTable.Row::toString)
                        .toList());
    }

    private void readPublicThings() {
        matches("GET", "/offices", anyone.get("/offices?q=алматы"));
        matches("GET", "/deadlines", anyone.get("/deadlines"));
        matches("GET", "/deadlines/{rule}", anyone.get("/deadlines/D-01?from=2026-12-10"));
        // its last day depends on how the law is read
        matches("GET", "/deadlines/{rule}", anyone.get("/deadlines/D-06?from=2026-03-20"));
        matches(
                "GET",
                "/deadlines/{rule}",
                anyone.get("/deadlines/appeal-consideration?from=2026-11-23&extendedOn=2026-12-01&extendedBy=1"
                        + "&inspectionAppointedOn=2026-12-02&inspectionEndsOn=2026-12-18"));
        matches(
                "GET",
                "/deadlines/{rule}",
                anyone.get("/deadlines/d-08?from=2026-02-16&suspendedOn=2026-03-05&resumedOn=2026-04-06"));
        matches("GET", "/calendar/{year}", anyone.get("/calendar/2026"));
        matches("GET", "/calendar/{year}/editions", anyone.get("/calendar/2026/editions"));
        matches("GET", "/readings", anyone.get("/readings"));
        PlantedFigures.plant(stack);
        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(2).toString();
        matches("GET", "/outages", anyone.get("/outages?from=" + yesterday));
        matches("GET", "/outages", anyone.get("/outages"));
        matches("GET", "/admin/figures", anyone.as("admin").get("/admin/figures"));
        AccessTable.ROLES.forEach(role -> matches("GET", "/me", anyone.as(role).get("/me")));
    }

    private void fileAsCompany() {
        ApiClient company = anyone.as("entity");
        JsonNode filing = Samples.filing("kk").put("ground", "PRIVATE_BUSINESS").put("address", "Алматы қаласы");
        ApiAnswer filed = company.post("/appeals", filing);
        matches("POST", "/appeals", filed);
        String desk = "/desk/appeals/" + filed.json().path("id").asText();
        matches("GET", "/desk/appeals/{id}", anyone.as("registrar").get(desk));
    }

    private CaseWork decide() {
        ApiClient citizen = anyone.as("citizen");
        OperationCalls calls = new OperationCalls("", "", "");
        row("PUT", "/devices/{deviceId}", calls, citizen);
        row("DELETE", "/devices/{deviceId}", calls, citizen);
        // the push service does not know this phone any more: the timeline says since when the push has failed
        citizen.put("/devices/phone", Samples.phone("unregistered")).expect(204);
        ApiAnswer file = citizen.upload("evidence.pdf", Samples.pdf());
        matches("POST", "/attachments", file);
        CaseWork appeal =
                CaseWork.filed(stack, Samples.filingWith(file.json().path("id").asText()));
        // once it is answered there is none
        matches(
                "GET",
                "/appeals/{id}/term.ics",
                citizen.get(appeal.path() + "/term.ics").expect(200));
        String desk = "/desk/appeals/{id}";
        ApiClient registrar = appeal.deciding("registrar");
        matches("POST", desk + "/ground", registrar.post(appeal.desk() + "/ground", Samples.groundDecision()));
        matches("GET", desk + "/prosecutors", registrar.get(appeal.desk() + "/prosecutors"));
        JsonNode assignment = Samples.assignment(PROSECUTOR);
        registrar = appeal.deciding("registrar");
        matches("POST", desk + "/assignment", registrar.post(appeal.desk() + "/assignment", assignment));
        ApiClient prosecutor = appeal.deciding("prosecutor");
        matches("PUT", desk + "/answer", prosecutor.put(appeal.desk() + "/answer", Samples.lawfulAnswer("kk")));
        matches("GET", desk + "/answer/preview.pdf", prosecutor.get(appeal.desk() + "/answer/preview.pdf"));
        // so that a notice with a time to tell is among what could not be delivered
        Arrivals.awaitUntil(
                Duration.ofSeconds(30), () -> appeal.deliveries(Channel.EMAIL).equals(List.of("ACCEPTED")));
        stack.faults().plan(Fault.EMAIL_REJECTED, 1);
        matches("POST", desk + "/answer/sending", prosecutor.post(appeal.desk() + "/answer/sending"));
        return appeal;
    }

    /** Every decision besides the answer. */
    private void branch() {
        String desk = "/desk/appeals/{id}";
        String today = LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
        CaseWork inspected = CaseWork.filed(stack, Samples.filing("kk"))
                .confirmedAs("PRIVATE_BUSINESS")
                .assigned();
        ObjectNode inspection = Decisions.inspection(today);
        inspection.put("grounds", "PRIVATE_BUSINESS").put("approval", "Бас Прокурордың келісімі");
        decides(inspected, "head", "/inspection", inspection);
        decides(inspected, "head", "/inspection/extension", Decisions.longer(5));
        decides(inspected, "head", "/inspection/suspension", Decisions.suspension("2026-12-28"));
        matches("GET", desk + "/inspection", anyone.as("head").get(inspected.desk() + "/inspection"));
        decides(inspected, "head", "/inspection/resumption", Decisions.reasons());
        decides(inspected, "head", "/inspection/end", Decisions.end(today));
        matches("GET", desk + "/decisions", anyone.as("head").get(inspected.desk() + "/decisions"));
        matches("GET", "/appeals/{id}/decisions", anyone.as("citizen").get(inspected.path() + "/decisions"));
        String letter = "/decisions/" + inspected.decisions().at("/0/id").asText() + "/letter.pdf";
        matches(
                "GET",
                desk + "/decisions/{decision}/letter.pdf",
                anyone.as("head").get(inspected.desk() + letter));
        matches(
                "GET",
                "/appeals/{id}/decisions/{decision}/letter.pdf",
                anyone.as("citizen").get(inspected.path() + letter));
        CaseWork extended =
                CaseWork.filed(stack, Samples.filing("kk")).confirmed().assigned();
        decides(extended, "head", "/extension", Decisions.extension("2026-12-30"));
        matches(
                "GET",
                desk + "/earlier-answers",
                anyone.as("prosecutor")
                        .get(extended.desk() + "/earlier-answers")
                        .expect(200));
        matches(
                "POST",
                desk + "/termination",
                extended.deciding("prosecutor")
                        .post(extended.desk() + "/termination", Decisions.termination(extended.id())));
        CaseWork principal = CaseWork.filed(stack, Samples.filing("kk")).confirmed();
        CaseWork joined =
                CaseWork.filed(stack, Samples.filing("kk")).confirmed().assigned();
        decides(joined, "registrar", "/request-separation", Decisions.requestSeparation());
        decides(joined, "registrar", "/joinder", Decisions.joinder(principal.number()));
        ApiAnswer group = anyone.as("head").get(joined.desk() + "/group");
        matches("GET", desk + "/group", group);
        String separated = group.json().at("/separated/0/id").asText();
        matches("GET", desk + "/group", anyone.as("head").get("/desk/appeals/" + separated + "/group"));
        decides(joined, "registrar", "/separation", Decisions.reasons());
        CaseWork remedied = CaseWork.filed(stack, Samples.filing("kk"));
        decides(remedied, "registrar", "/remedy-request", Decisions.remedyRequest(Decisions.soon(stack)));
        matches(
                "POST",
                "/appeals/{id}/remedy",
                remedied.applicant().post(remedied.path() + "/remedy", Decisions.supplement()));
        matches(
                "POST",
                desk + "/return",
                remedied.deciding("registrar").post(remedied.desk() + "/return", Decisions.reasons()));
        withdraw(remedied);
        decides(remedied, "registrar", "/withdrawal/refusal", Decisions.withdrawalRefusal());
        withdraw(remedied);
        decides(remedied, "registrar", "/withdrawal/confirmation", Decisions.reasons());
        CaseWork forwarded = CaseWork.filed(stack, Samples.filing("kk"));
        decides(forwarded, "registrar", "/forwarding", Decisions.forwarding());
        CaseWork rerouted = CaseWork.filed(stack, Samples.filing("kk"));
        matches(
                "POST",
                desk + "/rerouting",
                rerouted.deciding("registrar")
                        .post(rerouted.desk() + "/rerouting", Decisions.rerouting("ALMATY_BOSTANDYK"))
                        .expect(204));
    }

    private void withdraw(CaseWork appeal) {
        matches(
                "POST",
                "/appeals/{id}/withdrawal",
                appeal.applicant().post(appeal.path() + "/withdrawal", Decisions.reasons()));
    }

    private void decides(CaseWork appeal, String account, String decision, JsonNode body) {
        matches(
                "POST",
                "/desk/appeals/{id}" + decision,
                appeal.deciding(account).post(appeal.desk() + decision, body).expect(200));
    }

    /** An answer that the head returns once and then approves. */
    private void approve() {
        String approval = "/desk/appeals/{id}/answer-approval";
        ApiClient head = anyone.as("head");
        String rule = "/desk/office/approval";
        matches("GET", rule, head.get(rule));
        CaseWork appeal =
                CaseWork.filed(stack, Samples.filing("kk")).confirmed().assigned();
        matches("PUT", rule, head.put(rule, Samples.approval(true)).expect(200));
        submit(appeal);
        decides(appeal, "head", "/answer-approval/return", Samples.remarks());
        submit(appeal);
        ApiAnswer sent = appeal.deciding("head").post(appeal.desk() + "/answer-approval/approval");
        matches("POST", approval + "/approval", sent.expect(200));
        matches("GET", approval, head.get(appeal.desk() + "/answer-approval"));
        head.put(rule, Samples.approval(false)).expect(200);
    }

    private void submit(CaseWork appeal) {
        anyone.as("prosecutor")
                .put(appeal.desk() + "/answer", Samples.lawfulAnswer("kk"))
                .expect(200);
        ApiAnswer submitted = appeal.deciding("prosecutor").post(appeal.desk() + "/answer-approval/submission");
        matches("POST", "/desk/appeals/{id}/answer-approval/submission", submitted.expect(200));
    }

    /** An appeal on an instruction, assigned together with others. */
    private void instruct() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"));
        ObjectNode grounds = Samples.groundDecision().put("ground", "PRESIDENT_INSTRUCTION");
        grounds.putObject("instruction").put("number", "01-7/114").put("date", "2026-11-20");
        decides(appeal, "registrar", "/ground", grounds);
        ApiAnswer assigned =
                anyone.as("registrar").post("/desk/assignments", Samples.assignments(PROSECUTOR, appeal.id(), 1));
        matches("POST", "/desk/assignments", assigned.expect(200));
        ObjectNode unknown = Samples.assignments(PROSECUTOR, UUID.randomUUID().toString(), 1);
        matches("POST", "/desk/assignments", anyone.as("registrar").post("/desk/assignments", unknown));
    }

    /** The calendar and the readings change and change back, while a case is open that follows. */
    private void publish() {
        CaseWork open = CaseWork.filed(stack, Samples.filing("kk"));
        String due = open.filing().path("dueOn").asText();
        int year = LocalDate.parse(due).getYear();
        ObjectNode standing = Calendars.standing(anyone, year);
        ApiClient administrator = anyone.as("admin");
        matches("GET", "/admin/calendar/{year}", administrator.get("/admin/calendar/" + year));
        publish("/admin/calendar/{year}", "/editions", year, Calendars.withDayOff(standing, due));
        Arrivals.awaitUntil(
                Duration.ofSeconds(30), () -> open.timeline().toString().contains("dueBefore"));
        matches("GET", "/appeals/{id}/timeline", anyone.as("citizen").get(open.path() + "/timeline"));
        publish("/admin/calendar/{year}", "/editions", year, standing);
        publish("/admin/readings", "", year, Samples.readings("RECEIPT"));
        publish("/admin/readings", "", year, Samples.readings("END_OF_TERM"));
    }

    /** Each channel has parts of its own; what is published is put back. */
    private void word() {
        ApiClient administrator = anyone.as("admin");
        matches("GET", "/admin/templates", administrator.get("/admin/templates"));
        administrator
                .put("/devices/phone", Samples.phone("of-the-administrator"))
                .expect(204);
        String template = "/admin/templates/{kind}/{language}/{channel}";
        for (String channel : List.of("push", "email", "sms")) {
            String called = "/admin/templates/target-missed/en/" + channel;
            ApiAnswer standing = administrator.get(called);
            matches("GET", template, standing.expect(200));
            ObjectNode proposal = standing.json().deepCopy();
            proposal.retain("parts");
            matches("POST", template + "/preview", administrator.post(called + "/preview", proposal));
            matches("POST", template + "/test", administrator.post(called + "/test", proposal));
        }
        String called = "/admin/templates/target-missed/en/sms";
        ApiAnswer before = administrator.get(called);
        ObjectNode former = before.json().deepCopy();
        former.retain("parts");
        version(called, before, Samples.template("Answer No. ${number} now: ${link}"));
        ApiAnswer changed = administrator.get(called);
        matches("GET", template, changed);
        version(called, changed, former.put("reason", "As it was"));
    }

    private void version(String called, ApiAnswer standing, JsonNode proposal) {
        String seen = standing.json().path("version").asText();
        matches(
                "POST",
                "/admin/templates/{kind}/{language}/{channel}/versions",
                anyone.as("admin")
                        .with("If-Match", "\"" + seen + "\"")
                        .post(called + "/versions", proposal)
                        .expect(201));
    }

    private void publish(String path, String publication, int year, JsonNode proposal) {
        String called = path.replace("{year}", Integer.toString(year));
        ApiClient administrator = anyone.as("admin");
        ApiAnswer preview = administrator.post(called + "/preview", proposal);
        matches("POST", path + "/preview", preview.expect(200));
        String basis = preview.json().path("basis").asText();
        matches(
                "POST",
                path + publication,
                administrator
                        .with("If-Match", "\"" + basis + "\"")
                        .post(called + publication, proposal)
                        .expect(201));
    }

    /** All that can be read of a case in which everything is there. */
    private void read(CaseWork appeal) {
        Arrivals.awaitUntil(
                Duration.ofSeconds(30),
                () -> appeal.deliveries(Channel.SMS).equals(List.of("DELIVERED", "DELIVERED"))
                        && appeal.deliveries(Channel.PUSH).contains("FAILED")
                        && appeal.deliveries(Channel.EMAIL).contains("FAILED"));
        String notice = appeal.timeline().at("/notices/0/id").asText();
        matches("GET", "/notices/{notice}", anyone.as("citizen").get("/notices/" + notice));
        matches("GET", "/notices", anyone.as("citizen").get("/notices?limit=3"));
        String attachment = anyone.as("citizen")
                .get(appeal.path())
                .json()
                .at("/attachments/0/id")
                .asText();
        OperationCalls calls = new OperationCalls(appeal.id(), attachment, notice);
        row("POST", "/desk/appeals/{id}/court-files", calls, anyone.as("head"));
        AccessTable.rows().stream()
                .filter(row -> row.method().equals("GET") && row.path().contains("/appeals"))
                .filter(row -> !row.path().endsWith("/preview.pdf"))
                .forEach(row -> matches(
                        row.method(), row.path(), calls.call(row, anyone.as(row.atTheDesk() ? "head" : "citizen"))));
        ApiAnswer failed = anyone.as("admin").get("/admin/deliveries/failed");
        matches("GET", "/admin/deliveries/failed", failed);
        String delivery = failed.json().at("/items/0/id").asText();
        matches(
                "POST",
                "/admin/deliveries/{delivery}/retry",
                anyone.as("admin").post("/admin/deliveries/" + delivery + "/retry"));
        CaseWork untold = CaseWork.filed(stack, Samples.filing("ru"));
        PlantedFigures.undelivered(stack, untold.id());
        Arrivals.awaitUntil(
                Duration.ofSeconds(45),
                () -> anyone.as("head")
                        .get("/desk/appeals?filter=undelivered")
                        .text()
                        .contains(untold.id()));
        matches("GET", "/desk/appeals", anyone.as("head").get("/desk/appeals?filter=undelivered&limit=1"));
        matches("GET", "/desk/appeals/{id}", anyone.as("head").get(untold.desk()));
        matches("GET", "/admin/figures", anyone.as("admin").get("/admin/figures"));
        matches("GET", "/desk/legal-acts", anyone.as("head").get("/desk/legal-acts"));
        matches("GET", "/appeals", anyone.as("citizen").get("/appeals?limit=1"));
        // an answered appeal has no days left, an open one has
        matches("GET", "/desk/appeals", anyone.as("head").get("/desk/appeals?filter=answered&limit=1"));
        matches("GET", "/desk/appeals", anyone.as("head").get("/desk/appeals?filter=in_time&limit=1"));
        readWhatIsLikeIt(appeal);
        String coupon = appeal.filing().path("coupon").asText();
        matches("GET", "/verify/{code}", anyone.get("/verify/" + coupon));
    }

    /** The same once more, with what is new since the answer; and both as the search finds them. */
    private void readWhatIsLikeIt(CaseWork answered) {
        CaseWork again =
                CaseWork.filed(stack, Samples.filing("kk").put("whatIsNew", "Шамдар жөнделді, бірақ қайта сөнді."));
        matches("GET", "/appeals/{id}", anyone.as("citizen").get(again.path()));
        ApiAnswer earlier = anyone.as("head").get(again.desk() + "/earlier").expect(200);
        matches("GET", "/desk/appeals/{id}/earlier", earlier);
        assertThat(earlier.text()).contains(answered.id());
        matches(
                "GET",
                "/desk/search",
                anyone.as("head").get("/desk/search?q=" + again.number().substring(3)));
        // шамдар, typed whole; the first of the two has a prosecutor in charge, the second has days left
        matches(
                "GET",
                "/desk/search",
                anyone.as("head").get("/desk/search?limit=2&q=%D1%88%D0%B0%D0%BC%D0%B4%D0%B0%D1%80"));
        matches(
                "GET",
                "/desk/search",
                anyone.as("head").get("/desk/search?q=" + answered.number().substring(3)));
    }

    /** With a chain that someone has tampered with, and without it again. */
    private void checkEvidence(CaseWork appeal) {
        ApiClient administrator = anyone.as("admin");
        try (BrokenEvidence broken = BrokenEvidence.ofCase(stack, appeal.id())) {
            matches("POST", "/admin/evidence/checks", administrator.post("/admin/evidence/checks"));
            Arrivals.awaitUntil(
                    Duration.ofSeconds(30),
                    () -> administrator.get("/admin/evidence/checks").text().contains(broken.notice()));
        }
        matches("GET", "/admin/evidence/checks", administrator.get("/admin/evidence/checks"));
    }

    private void readRefusals() {
        matches("POST", "/appeals", anyone.as("citizen").post("/appeals", "{}"));
        matches("GET", "/appeals", anyone.get("/appeals"));
        matches("GET", "/deadlines/{rule}", anyone.get("/deadlines/D-99?from=2026-11-23"));
        matches("GET", "/verify/{code}", anyone.get("/verify/0000"));
    }

    private void row(String method, String path, OperationCalls calls, ApiClient caller) {
        AccessTable.rows().stream()
                .filter(row -> row.method().equals(method) && row.path().equals(path))
                .forEach(row -> matches(method, path, calls.call(row, caller)));
    }

    private void matches(String method, String path, ApiAnswer answer) {
        String operation = method + " " + path;
        called.add(operation);
        JsonNode responses = description
                .paths()
                .path("/api/v1" + path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        boolean described = responses.has(Integer.toString(answer.status()));
        assertThat(described || answer.status() >= 400)
                .as("%s answers %s: %s", operation, answer.status(), answer.text())
                .isTrue();
        JsonNode content = responses
                .path(described ? Integer.toString(answer.status()) : "default")
                .path("content");
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        if (content.isMissingNode()) {
            assertThat(answer.body()).as(operation).isEmpty();
        } else if (type.endsWith("json")) {
            check.compare(operation, answer.json(), content.path(type).path("schema"));
        } else {
            assertThat(content.has(type) || content.has("*/*"))
                    .as("%s gives %s", operation, type)
                    .isTrue();
        }
    }
}
