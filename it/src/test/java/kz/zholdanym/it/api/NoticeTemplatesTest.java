package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notices say what an administrator has published, and nothing that cannot be published. */
@ExtendWith(TestStack.class)
class NoticeTemplatesTest {

    private static final String CASE_OF_EXAMPLES = "019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e";
    private static final String TEMPLATE = "/admin/templates/appeal-registered/en/sms";

    private TestStack.Running stack;
    private ApiClient administrator;

    @BeforeEach
    void signIn(TestStack.Running running) {
        stack = running;
        administrator = ApiClient.of(stack).as("admin");
    }

    @Test
    void aPublishedTemplateWordsWhatIsSentAfterItAndTheFormerOneComesBack() {
        String template = "/admin/templates/appeal-registered/kk/sms";
        ApiAnswer former = administrator.get(template).expect(200);
        try {
            publish(template, former, Samples.template("Сынақ мәтін № ${number}: ${link}"));
            CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"));

            assertThat(new Arrivals(stack, appeal.id())
                            .await(Channel.SMS, message -> true)
                            .text())
                    .startsWith("Сынақ мәтін № " + appeal.number() + ": http");
        } finally {
            ObjectNode again = former.json().deepCopy();
            again.retain("parts");
            publish(template, administrator.get(template), again.put("reason", "Бұрынғысы"));
        }
        JsonNode versions = administrator.get(template).json().path("versions");
        assertThat(versions.get(0).path("fingerprint"))
                .isEqualTo(versions.get(2).path("fingerprint"));
        assertThat(versions.get(1).path("publishedBy").asText()).isNotBlank();
    }

    @Test
    void aTemplateWithAMissingFieldDoesNotSaveAndSaysWhatToDoInEachLanguage() {
        JsonNode proposal = Samples.template("Number ${number}");
        String version = administrator.get(TEMPLATE).json().path("version").asText();

        for (String language : new String[] {"kk", "ru", "en"}) {
            ApiAnswer refused = administrator
                    .with("Accept-Language", language)
                    .with("If-Match", "\"" + version + "\"")
                    .post(TEMPLATE + "/versions", proposal);
            JsonNode problem = ProblemCheck.check(refused, 422, "invalid-input");
            assertThat(problem.at("/errors/0/field").asText()).isEqualTo("text");
            assertThat(problem.at("/errors/0/message").asText()).contains("${link}");
        }
        assertThat(administrator.get(TEMPLATE).json().path("version").asText()).isEqualTo(version);
    }

    @Test
    void whatWouldBreakOutOfATemplateIsRefusedWithItsPlace() {
        for (String escape : new String[] {
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${number?api.class}",
            "<#include \"/etc/passwd\">"
        }) {
            ApiAnswer refused = administrator
                    .with("Accept-Language", "en")
                    .post(TEMPLATE + "/preview", Samples.template("${number} ${link} " + escape));
            assertThat(ProblemCheck.check(refused, 422, "invalid-input")
                            .at("/errors/0/message")
                            .asText())
                    .startsWith("Line 1, character 19: ");
        }
    }

    @Test
    void whoDidNotSeeTheVersionThatStandsPublishesNothing() {
        ApiAnswer refused = administrator
                .with("If-Match", "\"77\"")
                .post(TEMPLATE + "/versions", Samples.template("Other ${number} ${link}"));
        ProblemCheck.check(refused, 412, "stale-version");
        ProblemCheck.check(
                administrator.post(TEMPLATE + "/versions", Samples.template("Other ${number} ${link}")),
                428,
                "version-required");
        ProblemCheck.check(administrator.get("/admin/templates/appeal-registered/de/sms"), 404, "not-found");
    }

    @Test
    void aTestGoesToTheAdministratorAlone() {
        JsonNode sent = administrator
                .post(TEMPLATE + "/test", Samples.template("Only once ${number} ${link}"))
                .expect(200)
                .json();

        assertThat(sent.path("outcome").asText()).isEqualTo("ACCEPTED");
        assertThat(sent.path("address").asText()).isEqualTo("+7701•••••08");
        Message message = new Arrivals(stack, CASE_OF_EXAMPLES)
                .await(Channel.SMS, arrived -> arrived.text().startsWith("[TEST] Only once ЖТ-2026-00000042 https://"));
        assertThat(message.to()).isEqualTo("+77010000008");
    }

    private void publish(String template, ApiAnswer standing, JsonNode proposal) {
        administrator
                .with("If-Match", "\"" + standing.json().path("version").asText() + "\"")
                .post(template + "/versions", proposal)
                .expect(201);
    }
}
