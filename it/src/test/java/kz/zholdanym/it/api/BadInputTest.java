package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong, a person's app can tell what and what to mend, in the person's language, and nothing of our inside. */
@ExtendWith(TestStack.class)
class BadInputTest {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final String EXECUTABLE =
            "MZ\u0090\u0000\u0003\u0000\u0000\u0000This program cannot be run in DOS mode.";
    private static final String EXTENDED = "D-01?from=2026-11-23&extendedOn=2026-12-01";
    private static final int MEGABYTE = 1024 * 1024;

    private TestStack.Running stack;
    private ApiClient anyone;
    private ApiClient citizen;

    @BeforeEach
    void signIn(TestStack.Running running) {
        stack = running;
        anyone = ApiClient.of(stack);
        citizen = anyone.as("citizen");
    }

    /**
     * A request that is to be refused.
     *
     * @param send sends it for a citizen
     * @param fields the fields that the problem names
     */
    private record BadRequest(
            String name, Function<ApiClient, ApiAnswer> send, int status, String type, Set<String> fields) {

        static BadRequest of(String name, int status, String type, Function<ApiClient, ApiAnswer> send) {
            return new BadRequest(name, send, status, type, Set.of());
        }

        static BadRequest filing(String name, Function<ObjectNode, ObjectNode> spoil, String... fields) {
            return new BadRequest(
                    name,
                    citizen -> citizen.post("/appeals", spoil.apply(Samples.filing("kk"))),
                    422,
                    "invalid-input",
                    Set.of(fields));
        }

        static BadRequest term(String name, String question, String type, String field) {
            return new BadRequest(name, caller -> caller.get("/deadlines/" + question), 422, type, Set.of(field));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<BadRequest> badRequests() {
        return Stream.of(
                BadRequest.filing("an empty text", filing -> filing.put("text", " \n "), "text"),
                BadRequest.filing("no text at all", filing -> filing.without(Set.of("text")), "text"),
                BadRequest.filing("200,000 characters", filing -> filing.put("text", "ә".repeat(200_000)), "text"),
                BadRequest.filing("a control character", filing -> filing.put("text", "a\u0007b"), "text"),
                BadRequest.filing("a wrong check digit", filing -> filing.put("iin", "900101300018"), "iin"),
                BadRequest.filing("somebody else's IIN", filing -> filing.put("iin", "850615400016"), "iin"),
                BadRequest.filing("an unknown office", filing -> filing.put("office", "NOWHERE"), "office"),
                BadRequest.filing("an unknown language", filing -> filing.put("language", "de"), "language"),
                BadRequest.filing("a number as subject", filing -> filing.put("subject", 5), "subject"),
                BadRequest.filing("a text as list", filing -> filing.put("attachments", "none"), "attachments"),
                BadRequest.filing("an unknown field", filing -> filing.put("atachments", ""), "atachments"),
                BadRequest.filing(
                        "everything at once",
                        filing -> filing.put("text", "").put("subject", "").put("office", "NOWHERE"),
                        "text",
                        "subject",
                        "office"),
                BadRequest.filing("eleven files", BadInputTest::withElevenFiles, "attachments"),
                BadRequest.of(
                        "broken JSON", 400, "malformed-request", citizen -> citizen.post("/appeals", "{\"text\": ")),
                BadRequest.of(
                        "a NUL character",
                        400,
                        "malformed-request",
                        citizen -> citizen.post("/appeals", Samples.filing("kk").put("text", "a\u0000b"))),
                BadRequest.of("a list as filing", 400, "malformed-request", citizen -> citizen.post("/appeals", "[]")),
                BadRequest.of("no body", 400, "malformed-request", citizen -> citizen.post("/appeals", "")),
                BadRequest.of(
                        "deep JSON",
                        400,
                        "malformed-request",
                        citizen -> citizen.post("/appeals", "[".repeat(100_000))),
                BadRequest.of(
                        "two megabytes of JSON",
                        413,
                        "too-large",
                        citizen ->
                                citizen.post("/appeals", Samples.filing("kk").put("text", "a".repeat(2 * MEGABYTE)))),
                new BadRequest(
                        "an executable renamed to .pdf",
                        citizen -> citizen.upload("report.pdf", EXECUTABLE.getBytes(StandardCharsets.ISO_8859_1)),
                        422,
                        "invalid-input",
                        Set.of("attachments")),
                new BadRequest(
                        "a PDF renamed to .exe",
                        citizen -> citizen.upload("setup.exe", Samples.pdf()),
                        422,
                        "invalid-input",
                        Set.of("attachments")),
                BadRequest.of("no such path", 404, "not-found", citizen -> citizen.get("/nothing")),
                BadRequest.of(
                        "no such appeal", 404, "not-found", citizen -> citizen.get("/appeals/" + UUID.randomUUID())),
                BadRequest.of("an id that is none", 404, "not-found", citizen -> citizen.get("/appeals/1%20or%201=1")),
                BadRequest.of("a wrong method", 405, "method-not-allowed", citizen -> citizen.delete("/appeals")),
                BadRequest.of(
                        "an unknown method",
                        405,
                        "method-not-allowed",
                        citizen -> citizen.send("PATCH", "/appeals", BodyPublishers.noBody())),
                BadRequest.of(
                        "an unsupported media type",
                        415,
                        "unsupported-media-type",
                        citizen -> citizen.with("Content-Type", "text/plain")
                                .send("POST", "/appeals", BodyPublishers.ofString("text"))),
                BadRequest.of(
                        "an unacceptable answer",
                        406,
                        "not-acceptable",
                        citizen -> citizen.with("Accept", "image/png").get("/appeals")),
                BadRequest.term("a date that is none", "D-01?from=31.12.2026", "invalid-input", "from"),
                BadRequest.term("30 February", "D-01?from=2026-02-30", "invalid-input", "from"),
                BadRequest.term("a day of 1890", "D-01?from=1890-01-01", "invalid-input", "from"),
                BadRequest.term("no start of a term", "D-01", "invalid-input", "from"),
                BadRequest.term("an unknown rule", "D-99?from=2026-11-23", "invalid-input", "rule"),
                BadRequest.term("a negative extension", EXTENDED + "&extendedBy=-1", "invalid-input", "extendedBy"),
                BadRequest.term("an extension of nothing", EXTENDED + "&extendedBy=0", "invalid-input", "extendedBy"),
                BadRequest.term("an extension in words", EXTENDED + "&extendedBy=two", "invalid-input", "extendedBy"),
                BadRequest.term("a huge extension", EXTENDED + "&extendedBy=999999", "unlawful-term", "extendedBy"),
                BadRequest.term(
                        "an extension of two kinds",
                        EXTENDED + "&extendedBy=1&extendedUntil=2027-01-11",
                        "invalid-input",
                        "extendedUntil"),
                BadRequest.term(
                        "an extension without its day",
                        "D-01?from=2026-11-23&extendedBy=1",
                        "invalid-input",
                        "extendedOn"),
                BadRequest.term(
                        "an extension that the law does not know",
                        "D-07?from=2026-11-23&extendedOn=2026-12-01&extendedBy=1",
                        "unlawful-term",
                        "extendedOn"),
                BadRequest.term(
                        "an extension before the receipt",
                        "D-01?from=2026-11-23&extendedOn=2026-11-20&extendedBy=1",
                        "unlawful-term",
                        "extendedOn"),
                BadRequest.term(
                        "a resumption of what goes on",
                        "D-08?from=2026-11-23&resumedOn=2026-12-01",
                        "unlawful-term",
                        "resumedOn"),
                BadRequest.of(
                        "a term that runs into an unpublished year",
                        422,
                        "calendar-not-published",
                        citizen -> citizen.get("/deadlines/D-01?from=2027-12-20")),
                BadRequest.of(
                        "a foreign cursor", 422, "invalid-input", citizen -> citizen.get("/appeals?after=nonsense")),
                BadRequest.of(
                        "no token",
                        401,
                        "not-signed-in",
                        citizen -> citizen.without("Authorization").get("/appeals")));
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void isRefusedInTheReadersLanguage(BadRequest bad) {
        Set<String> details = new HashSet<>();
        for (String language : LANGUAGES) {
            ApiAnswer answer = bad.send.apply(citizen.reading(language));
            JsonNode problem = ProblemCheck.check(answer, bad.status, bad.type);
            assertThat(answer.header("Content-Language")).isEqualTo(language);
            details.add(problem.path("detail").asText());
            if (!bad.fields.isEmpty()) {
                assertThat(new HashSet<>(problem.path("errors").findValuesAsText("field")))
                        .isEqualTo(bad.fields);
            }
        }
        assertThat(details).as("the same in three languages").hasSize(LANGUAGES.size());
    }

    @Test
    void aForgedOrExpiredTokenIsNoToken() {
        JsonWebToken token = JsonWebToken.of(stack.token("citizen"));
        citizen.get("/me").expect(200);
        for (String forged : List.of(
                token.claiming("preferred_username", "admin").toString(),
                token.claiming("exp", 1_500_000_000).toString(),
                token.unsigned().toString(),
                token.unsigned().claiming("exp", 4_000_000_000L).toString(),
                "nonsense",
                "a.b.c")) {
            ApiAnswer answer = anyone.withToken(forged).get("/appeals");
            ProblemCheck.check(answer, 401, "not-signed-in");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void aProblemIsFoundInTheLogByTheIdThatTheCallerChose() {
        ApiAnswer answer = citizen.with("X-Correlation-Id", "my-request.17").get("/nothing");
        assertThat(answer.header("X-Correlation-Id")).isEqualTo("my-request.17");
        assertThat(answer.json().path("correlationId").asText()).isEqualTo("my-request.17");
    }

    private static ObjectNode withElevenFiles(ObjectNode filing) {
        ArrayNode files = filing.putArray("attachments");
        Stream.generate(UUID::randomUUID).limit(11).map(UUID::toString).forEach(files::add);
        return filing;
    }
}
