package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All of a case is handed out as one file, and that it was is noted for good. */
@ExtendWith(TestStack.class)
class CourtFileTest {

    private ApiClient anyone;
    private CaseWork appeal;

    @BeforeEach
    void anAppealIsAnswered(TestStack.Running stack) {
        anyone = ApiClient.of(stack);
        appeal = CaseWork.answered(stack);
    }

    @Test
    void theFileHoldsTheCaseAndCanBeVerified() throws Exception {
        ApiAnswer file = ordered("registrar", Samples.courtFileOrder("ru")).expect(200);

        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.body());
        assertThat(file.header("Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
        try (PDDocument written = Loader.loadPDF(file.body())) {
            assertThat(new PDFTextStripper().getText(written))
                    .contains(appeal.number(), "№ 4417", "evidence.pdf", "Ответ на обращение");
            assertThat(written.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames())
                    .hasSizeGreaterThanOrEqualTo(4);
        }
        JsonNode given = anyone.as("head")
                .get(appeal.desk() + "/court-files")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(given.path("sha256").asText()).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(given.path("reason").asText()).contains("№ 4417");
        JsonNode verified =
                anyone.get("/verify/" + given.path("code").asText()).expect(200).json();
        assertThat(verified.path("kind").asText()).isEqualTo("COURT_FILE");
        assertThat(verified.path("sha256").asText())
                .isEqualTo(given.path("sha256").asText());
    }

    @Test
    void theHistorySaysWhoTookItAndToTheApplicantNotWhy() {
        ordered("prosecutor", Samples.courtFileOrder("kk")).expect(200);

        JsonNode entries =
                anyone.as("head").get(appeal.desk()).expect(200).json().path("history");
        JsonNode last = entries.path(entries.size() - 1);
        assertThat(last.path("event").asText()).isEqualTo("EXPORT");
        assertThat(last.path("reason").asText()).contains("№ 4417");
        assertThat(appeal.timeline().toString()).contains("EXPORT").doesNotContain("4417");
    }

    @Test
    void nothingIsDecidedByIt() {
        String before = anyone.as("head").get(appeal.desk()).version();
        ordered("head", Samples.courtFileOrder("kk")).expect(200);

        assertThat(anyone.as("head").get(appeal.desk()).version()).isEqualTo(before);
    }

    @Test
    void whoMayNotOrderItIsRefusedAndNothingIsNoted() {
        ordered("superior", Samples.courtFileOrder("kk")).expect(403);
        ordered("registrar2", Samples.courtFileOrder("kk")).expect(404);
        ordered("registrar", Samples.courtFileOrder("kk").put("identified", true))
                .expect(403);
        ordered("registrar", Samples.courtFileOrder("kk").put("reason", " ")).expect(422);
        ordered("registrar", Samples.courtFileOrder("en")).expect(422);

        assertThat(anyone.as("head").get(appeal.desk() + "/court-files").json().path("items"))
                .isEmpty();
    }

    private ApiAnswer ordered(String account, JsonNode order) {
        return anyone.as(account).post(appeal.desk() + "/court-files", order);
    }
}
