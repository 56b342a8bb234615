package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kz.zholdanym.it.api.client.ApiAnswer;

/** What every refusal has in common. */
final class ProblemCheck {

    private ProblemCheck() {}

    /** Fails unless the answer is a whole problem of this kind that shows nothing of the portal's inside. */
    static JsonNode check(ApiAnswer answer, int status, String type) {
        assertThat(answer.expect(status).header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asText()).isEqualTo("urn:zholdanym:problem:" + type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(answer.header("X-Correlation-Id"))
                .isNotBlank()
                .isEqualTo(problem.path("correlationId").asText());
        assertThat(answer.text()).doesNotContain("at kz.", "Exception", "org.jboss", "java.");
        return problem;
    }
}
