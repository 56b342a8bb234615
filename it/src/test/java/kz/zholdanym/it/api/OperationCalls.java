package kz.zholdanym.it.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Decisions;
import kz.zholdanym.it.api.client.Samples;

/**
 * Calls any operation of the access table with a request that is right in itself, so that nothing but the caller's rights
 * decides.
 */
final class OperationCalls {

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("/desk/search", "/desk/search?q=2026"),
            Map.entry("{rule}", "D-01?from=2026-11-22"),
            Map.entry("{year}", "2026"),
            Map.entry("{code}", "0000-0000-0000-0000"),
            Map.entry("{deviceId}", "a-device"),
            Map.entry("{delivery}", "00000000-0000-7000-8000-000000000000"),
            Map.entry("{kind}", "final-answer"),
            Map.entry("{language}", "ru"),
            Map.entry("{channel}", "sms"),
            Map.entry("{ordinal}", "1"),
            Map.entry("{errand}", "00000000-0000-7000-8000-000000000001"),
            Map.entry("{receipt}", "00000000-0000-7000-8000-000000000002"),
            Map.entry("{decision}", "00000000-0000-7000-8000-000000000000"));

    private final String caseId;
    private final String attachment;
    private final String notice;
    private final Optional<String> decision;

    /** Operations of a case, of its file and of a notice about it are called for these. */
    OperationCalls(String caseId, String attachment, String notice) {
        this(caseId, attachment, notice, Optional.empty());
    }

    private OperationCalls(String caseId, String attachment, String notice, Optional<String> decision) {
        this.caseId = caseId;
        this.attachment = attachment;
        this.notice = notice;
        this.decision = decision;
    }

    /** The same, and operations of a decision about the case are called for this one. */
    OperationCalls withDecision(String id) {
        return new OperationCalls(caseId, attachment, notice, Optional.of(id));
    }

    ApiAnswer call(AccessTable.Row operation, ApiClient caller) {
        String path = operation
                .path()
                .replace("{id}", caseId)
                .replace("{attachment}", attachment)
                .replace("{notice}", notice);
        if (decision.isPresent()) {
            path = path.replace("{decision}", decision.get());
        }
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            path = path.replace(example.getKey(), example.getValue());
        }
        ApiClient decided = caller.with("If-Match", "\"0\"");
        return switch (operation.method()) {
            case "POST" -> post(operation.path(), path, decided);
            case "PUT" -> caller.put(path, body(operation.path()));
            default -> caller.send(operation.method(), path, BodyPublishers.noBody());
        };
    }

    private static ApiAnswer post(String operation, String path, ApiClient caller) {
        if (operation.equals("/attachments")) {
            return caller.upload("evidence.pdf", Samples.pdf());
        }
        if (operation.endsWith("/receipts")) {
            return caller.uploadTo(path, "receipt.pdf", Samples.pdf());
        }
        boolean withoutBody = operation.endsWith("/sending")
                || operation.endsWith("/submission")
                || operation.endsWith("/approval")
                || operation.endsWith("/checks")
                || operation.endsWith("/retry");
        return withoutBody ? caller.post(path) : caller.post(path, body(operation));
    }

    private static JsonNode body(String operation) {
        return switch (operation) {
            case "/appeals" -> Samples.filing("kk");
            case "/devices/{deviceId}" -> Samples.phone("a-token");
            case "/desk/appeals/{id}/ground" -> Samples.groundDecision();
            case "/desk/appeals/{id}/assignment" -> Samples.assignment("00000000-0000-7000-8000-000000000005");
            case "/desk/assignments" ->
                Samples.assignments("00000000-0000-7000-8000-000000000005", "00000000-0000-7000-8000-000000000000", 0);
            case "/admin/calendar/{year}/preview", "/admin/calendar/{year}/editions" -> Samples.calendarProposal();
            case "/admin/readings/preview", "/admin/readings" -> Samples.readings("RECEIPT");
            case "/admin/templates/{kind}/{language}/{channel}/preview",
                    "/admin/templates/{kind}/{language}/{channel}/versions",
                    "/admin/templates/{kind}/{language}/{channel}/test" ->
                Samples.template("Ответ на обращение № ${number}: ${link}");
            case "/desk/appeals/{id}/notices/{notice}/errands" -> Samples.errandOrder("TELEPHONOGRAM");
            case "/desk/post/{errand}/entries" -> Samples.entry("GIVEN_UP").put("reason", "Себебі");
            case "/desk/appeals/{id}/court-files" -> Samples.courtFileOrder("kk");
            case "/desk/appeals/{id}/answer-approval/return" -> Samples.remarks();
            case "/desk/office/approval" -> Samples.approval(false);
            case "/desk/appeals/{id}/answer" -> Samples.lawfulAnswer("kk");
            case "/appeals/{id}/remedy" -> Decisions.supplement();
            case "/appeals/{id}/withdrawal",
                    "/desk/appeals/{id}/return",
                    "/desk/appeals/{id}/withdrawal/confirmation" -> Decisions.reasons();
            case "/desk/appeals/{id}/extension" -> Decisions.extension("2026-12-30");
            case "/desk/appeals/{id}/inspection" -> Decisions.inspection("2026-12-01");
            case "/desk/appeals/{id}/inspection/extension" -> Decisions.longer(5);
            case "/desk/appeals/{id}/inspection/suspension" -> Decisions.suspension("2026-12-30");
            case "/desk/appeals/{id}/inspection/resumption" -> Decisions.reasons();
            case "/desk/appeals/{id}/inspection/end" -> Decisions.end("2026-12-01");
            case "/desk/appeals/{id}/forwarding" -> Decisions.forwarding();
            case "/desk/appeals/{id}/rerouting" -> Decisions.rerouting("ALMATY_BOSTANDYK");
            case "/desk/appeals/{id}/remedy-request" -> Decisions.remedyRequest("2026-12-01");
            case "/desk/appeals/{id}/withdrawal/refusal" -> Decisions.withdrawalRefusal();
            case "/desk/appeals/{id}/joinder" -> Decisions.joinder("ЖТ-2026-000000");
            case "/desk/appeals/{id}/separation" -> Decisions.reasons();
            case "/desk/appeals/{id}/request-separation" -> Decisions.requestSeparation();
            case "/desk/appeals/{id}/termination" -> Decisions.termination("00000000-0000-7000-8000-000000000000");
            default -> throw new IllegalArgumentException("What does one send to " + operation + "?");
        };
    }
}
