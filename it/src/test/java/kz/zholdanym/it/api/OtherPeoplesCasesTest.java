package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.it.api.AccessTable.Row;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Decisions;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case exists for its applicant and its office only. Each operation is tried on a case in which everything is there. */
@ExtendWith(TestStack.class)
@TestInstance(Lifecycle.PER_CLASS)
class OtherPeoplesCasesTest {

    private ApiClient anyone;
    private CaseWork appeal;
    private String attachment;
    private OperationCalls calls;
    private OperationCalls callsOfAnOpenCase;

    @BeforeAll
    void aCitizensAppealIsAnswered(TestStack.Running stack) {
        anyone = ApiClient.of(stack);
        String file = anyone.as("citizen")
                .upload("evidence.pdf", Samples.pdf())
                .expect(201)
                .json()
                .path("id")
                .asText();
        appeal = CaseWork.filed(stack, Samples.filingWith(file)).confirmed().assigned();
        appeal.decided("registrar", "/forwarding", Decisions.forwardingOf("Шамдарды жөндеу"));
        appeal.answered("kk");
        attachment = anyone.as("citizen")
                .get(appeal.path())
                .json()
                .at("/attachments/0/id")
                .asText();
        String notice = appeal.timeline().at("/notices/0/id").asText();
        calls = new OperationCalls(appeal.id(), attachment, notice)
                .withDecision(appeal.decisions().at("/0/id").asText());
        CaseWork open = CaseWork.filed(stack, Samples.filing("kk"));
        callsOfAnOpenCase = new OperationCalls(open.id(), attachment, notice);
    }

    @Test
    void theApplicantReachesEveryPartOfTheCase() {
        assertThat(ofApplicants())
                .filteredOn(operation -> operation.method().equals("GET"))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(call(operation, "citizen")).isEqualTo(200));
    }

    @Test
    void anotherCitizenAndACompanyFindNoSuchCase() {
        assertThat(ofApplicants()).allSatisfy(operation -> {
            assertThat(call(operation, "citizen2")).isEqualTo(404);
            assertThat(call(operation, "entity")).isEqualTo(404);
        });
        assertThat(ids("citizen2", "/appeals?limit=100")).doesNotContain(appeal.id());
    }

    @Test
    void aForeignCaseLooksLikeNone() {
        ApiClient other = anyone.as("citizen2");
        assertThat(withoutCorrelation(other.get(appeal.path())))
                .isEqualTo(withoutCorrelation(other.get("/appeals/" + UUID.randomUUID())));
        ApiClient otherOffice = anyone.as("registrar2");
        assertThat(withoutCorrelation(otherOffice.get(appeal.desk())))
                .isEqualTo(withoutCorrelation(otherOffice.get("/desk/appeals/" + UUID.randomUUID())));
    }

    @Test
    void theOfficeReadsItsCase() {
        for (String account : List.of("registrar", "prosecutor", "head")) {
            assertThat(readingAtTheDesk())
                    .isNotEmpty()
                    .allSatisfy(operation ->
                            assertThat(call(operation, account)).as(account).isEqualTo(200));
        }
    }

    @Test
    void staffOfAnotherOfficeFindNoSuchCase() {
        for (String account : List.of("registrar2", "prosecutor2")) {
            String role = account.substring(0, account.length() - 1);
            assertThat(atTheDesk())
                    .isNotEmpty()
                    .allSatisfy(operation -> assertThat(call(operation, account))
                            .as(account)
                            .isEqualTo(operation.permits(role) ? 404 : 403));
            assertThat(ids(account, "/desk/appeals?filter=answered&limit=100")).doesNotContain(appeal.id());
        }
    }

    @Test
    void anAdministratorSeesNoCase() {
        assertThat(ofACase())
                .allSatisfy(operation -> assertThat(call(operation, "admin")).isEqualTo(403));
        assertThat(anyone.as("admin").get("/desk/appeals").status()).isEqualTo(403);
        assertThat(anyone.as("admin").get("/appeals").status()).isEqualTo(403);
    }

    @Test
    void aCitizenHasNothingToDoAtTheDesk() {
        assertThat(atTheDesk())
                .allSatisfy(operation -> assertThat(call(operation, "citizen")).isEqualTo(403));
        assertThat(anyone.as("citizen").get("/desk/appeals").status()).isEqualTo(403);
        assertThat(anyone.as("citizen").get("/desk/legal-acts").status()).isEqualTo(403);
    }

    @Test
    void theSuperiorOfficeReadsTheCaseAndDecidesNothing() {
        assertThat(readingAtTheDesk())
                .allSatisfy(operation -> assertThat(call(operation, "superior")).isEqualTo(200));
        assertThat(ids("superior", "/desk/appeals?filter=answered&limit=100")).contains(appeal.id());
        assertThat(atTheDesk())
                .filteredOn(operation -> !operation.method().equals("GET"))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(call(operation, "superior")).isEqualTo(403));
        assertThat(anyone.as("superior").get(appeal.desk()).json().path("possible"))
                .isEmpty();
    }

    /** An answered appeal has everything but a term that still runs. */
    private int call(Row operation, String account) {
        OperationCalls ofTheCase = operation.path().endsWith("/term.ics") ? callsOfAnOpenCase : calls;
        return ofTheCase.call(operation, anyone.as(account)).status();
    }

    private List<String> ids(String account, String list) {
        return anyone.as(account).get(list).expect(200).json().path("items").findValuesAsText("id");
    }

    private static JsonNode withoutCorrelation(ApiAnswer answer) {
        return ((ObjectNode) answer.expect(404).json()).without(Set.of("correlationId"));
    }

    private static List<Row> ofACase() {
        return AccessTable.rows().stream().filter(Row::ofACase).toList();
    }

    private static List<Row> ofApplicants() {
        return ofACase().stream().filter(operation -> !operation.atTheDesk()).toList();
    }

    private static List<Row> atTheDesk() {
        return ofACase().stream().filter(Row::atTheDesk).toList();
    }

    /** Without the preview, which is of a draft, and this answer has been sent; and without what one prosecutor reads. */
    private static List<Row> readingAtTheDesk() {
        return atTheDesk().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.path().endsWith("/preview.pdf"))
                .filter(operation -> operation.permits("registrar"))
                .toList();
    }
}
