package kz.zholdanym.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.api.json.JsonRequestReader;
import kz.zholdanym.api.json.JsonSource;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.term.UnlawfulTermException.Reason;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller gets when something is refused: through the server's own JAX-RS, without the server. */
class RefusedRequestsTest {

    private final Dispatcher server = MockDispatcherFactory.createDispatcher();

    @BeforeEach
    void start() {
        server.getProviderFactory().registerProvider(JsonSource.class);
        server.getProviderFactory().registerProvider(JsonRequestReader.class);
        server.getProviderFactory().registerProvider(RefusalMapper.class);
        server.getProviderFactory().registerProvider(RequestRefusedMapper.class);
        server.getProviderFactory().registerProvider(ProtocolMapper.class);
        server.getProviderFactory().registerProvider(UnexpectedFailureMapper.class);
        server.getRegistry().addSingletonResource(new Letters());
    }

    @Test
    void anAddressThatDoesNotExistIsNotFound() throws Exception {
        assertProblem(send(MockHttpRequest.get("/nowhere")), 404, "not-found");
    }

    @Test
    void anIdThatIsNoIdIsNotFoundEither() throws Exception {
        assertProblem(send(MockHttpRequest.get("/letters/17")), 404, "not-found");
    }

    @Test
    void aMethodThatDoesNotApplyIsAnsweredWithThoseThatDo() throws Exception {
        MockHttpResponse response = send(MockHttpRequest.delete("/letters"));
        assertProblem(response, 405, "method-not-allowed");
        assertThat(response.getOutputHeaders().getFirst("Allow").toString()).contains("POST");
    }

    @Test
    void aFormThatIsNotGivenIsNotAcceptable() throws Exception {
        assertProblem(
                send(MockHttpRequest.get("/letters/" + UUID.randomUUID()).accept("image/png")), 406, "not-acceptable");
    }

    @Test
    void anotherMediaTypeIsUnsupported() throws Exception {
        assertProblem(post("text/plain", "hello"), 415, "unsupported-media-type");
    }

    @Test
    void brokenJsonIsMalformed() throws Exception {
        assertProblem(post("application/json", "{\"subject\": "), 400, "malformed-request");
    }

    @Test
    void anEmptyBodyIsMalformed() throws Exception {
        assertProblem(post("application/json", ""), 400, "malformed-request");
    }

    @Test
    void aBodyThatIsNotUtf8IsMalformed() throws Exception {
        MockHttpRequest request = MockHttpRequest.post("/letters").contentType("application/json");
        request.content("{\"subject\": \"Жол\"}".getBytes("windows-1251"));
        assertProblem(send(request), 400, "malformed-request");
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsTooLarge() throws Exception {
        assertProblem(post("application/json", "{\"subject\": \"" + "a".repeat(1024 * 1024) + "\"}"), 413, "too-large");
    }

    @Test
    void anUnknownFieldIsNamed() throws Exception {
        JsonObject problem = assertProblem(post("application/json", "{\"subjekt\": \"a\"}"), 422, "invalid-input");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("subjekt");
    }

    @Test
    void invalidInputNamesTheFieldInTheReadersLanguage() throws Exception {
        MockHttpRequest request = MockHttpRequest.post("/letters")
                .contentType("application/json")
                .header("Accept-Language", "en")
                .content("{\"subject\": \"\"}".getBytes(StandardCharsets.UTF_8));
        MockHttpResponse response = send(request);
        JsonObject problem = assertProblem(response, 422, "invalid-input");
        JsonObject error = problem.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo("subject");
        assertThat(error.getString("message")).contains("in one sentence");
        assertThat(response.getOutputHeaders().getFirst("Content-Language")).hasToString("en");
    }

    @Test
    void aCaseThatChangedIsAnsweredWithItsTag() throws Exception {
        MockHttpResponse response = send(MockHttpRequest.get("/letters/refused/stale"));
        assertProblem(response, 412, "stale-version");
        assertThat(response.getOutputHeaders().getFirst("ETag").toString()).contains("7-kk");
    }

    @Test
    void aFileThatIsTooLargeIsAnsweredAsSuchAndNamed() throws Exception {
        JsonObject problem = assertProblem(send(MockHttpRequest.get("/letters/refused/size")), 413, "too-large");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("message"))
                .contains("video.mp4");
    }

    @Test
    void whatIsNotPossibleNowIsAConflict() throws Exception {
        assertProblem(send(MockHttpRequest.get("/letters/refused/order")), 409, "not-possible-now");
    }

    @Test
    void aTermThatTheLawDoesNotGiveNamesTheParameterAndWhatIsPossible() throws Exception {
        MockHttpRequest request = MockHttpRequest.get("/letters/refused/term").header("Accept-Language", "en");
        JsonObject problem = assertProblem(send(request), 422, "unlawful-term");
        JsonObject error = problem.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo("extendedBy");
        assertThat(error.getString("message")).contains("The latest possible day is 20 July 2026");
    }

    @Test
    void aBugIsToldAsOursWithoutAWordOfItsInside() throws Exception {
        MockHttpResponse response = send(MockHttpRequest.get("/letters/refused/bug"));
        assertProblem(response, 500, "internal-error");
        assertThat(response.getContentAsString()).doesNotContain("secret");
    }

    @Test
    void askingForTheMethodsIsNoRefusal() throws Exception {
        MockHttpResponse response = send(MockHttpRequest.options("/letters"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getOutputHeaders().getFirst("Allow").toString()).contains("POST");
    }

    private MockHttpResponse post(String mediaType, String body) throws URISyntaxException {
        return send(
                MockHttpRequest.post("/letters").contentType(mediaType).content(body.getBytes(StandardCharsets.UTF_8)));
    }

    private MockHttpResponse send(MockHttpRequest request) {
        MockHttpResponse response = new MockHttpResponse();
        server.invoke(request, response);
        return response;
    }

    private static JsonObject assertProblem(MockHttpResponse response, int status, String type) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
        assertThat(response.getOutputHeaders().getFirst("Content-Type").toString())
                .startsWith("application/problem+json");
        JsonObject problem = Json.createReader(
                        new StringReader(new String(response.getOutput(), StandardCharsets.UTF_8)))
                .readObject();
        assertThat(problem.getString("type")).isEqualTo("urn:zholdanym:problem:" + type);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("correlationId")).isNotBlank();
        assertThat(problem.toString()).doesNotContain("Exception");
        return problem;
    }

    /** What is sent to {@link Letters}. */
    public record LetterJson(String subject) {}

    /** A resource that refuses in every way. */
    @Path("/letters")
    public static class Letters {

        @POST
        @Consumes("application/json")
        @Produces("application/json")
        public LetterJson post(LetterJson letter) {
            if (letter.subject().isEmpty()) {
                throw RefusalException.invalid(FieldError.of("subject", "missing.subject"));
            }
            return letter;
        }

        @GET
        @Path("/{id}")
        @Produces("application/json")
        public LetterJson get(@PathParam("id") UUID id) {
            return new LetterJson(id.toString());
        }

        @GET
        @Path("/refused/stale")
        public LetterJson stale() {
            throw new RefusalException(new Refusal.Stale(7));
        }

        @GET
        @Path("/refused/term")
        public LetterJson term() {
            LocalDate limit = LocalDate.of(2026, 7, 20);
            throw new RefusalException(
                    new Refusal.UnlawfulTerm(Reason.EXTENSION_TOO_LONG, Optional.of(limit)).in("extendedBy"));
        }

        @GET
        @Path("/refused/bug")
        public LetterJson bug() {
            throw new IllegalStateException("secret");
        }

        @GET
        @Path("/refused/size")
        public LetterJson size() {
            throw RefusalException.invalid(FieldError.of("attachments", "attachment.size", "name", "video.mp4"));
        }

        @GET
        @Path("/refused/order")
        public LetterJson order() {
            throw new RefusalException(new Refusal.NotPossibleNow("ASSIGN", "REGISTERED"));
        }
    }
}
