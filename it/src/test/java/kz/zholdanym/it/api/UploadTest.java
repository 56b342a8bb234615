package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.it.api.client.ApiAnswer;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.database.LocalPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Large files: taken up to the limit, refused above it, never held whole in the server's memory. */
@ExtendWith(TestStack.class)
class UploadTest {

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

    @Test
    void a21MegabyteFileIsRefusedWhetherItsLengthIsToldOrNot() {
        byte[] large = pdfOf(21 * MEGABYTE);
        ProblemCheck.check(citizen.upload("large.pdf", large), 413, "too-large");
        ProblemCheck.check(citizen.uploadInChunks("large.pdf", large), 413, "too-large");
    }

    @Test
    void a20MegabyteFileIsTaken() {
        JsonNode stored = citizen.uploadInChunks("large.pdf", pdfOf(20 * MEGABYTE))
                .expect(201)
                .json();
        assertThat(stored.path("size").asLong()).isEqualTo(20 * MEGABYTE);
        assertThat(stored.path("contentType").asText()).isEqualTo("application/pdf");
    }

    /** Twice 140 MB; the server of the tests has a heap of 256 MB. */
    @Test
    void moreFilesAtOnceThanFitIntoTheServersMemoryAreTaken() {
        byte[] large = pdfOf(20 * MEGABYTE);
        List.of("citizen2", "entity").parallelStream().forEach(account -> {
            ApiClient person = anyone.as(account);
            ObjectNode filing = Samples.filing("kk");
            ArrayNode files = filing.putArray("attachments");
            Stream.generate(() -> large)
                    .limit(7)
                    .parallel()
                    .map(file -> person.uploadInChunks("large.pdf", file).expect(201))
                    .map(stored -> stored.json().path("id").asText())
                    .toList()
                    .forEach(files::add);
            person.post("/appeals", filing).expect(201);
        });
    }

    @Test
    void filesThatWereNeverNamedInAnAppealDoNotKeepTheirOwnerFromUploadingForEver() throws SQLException {
        ApiClient person = anyone.as("entity");
        List<Integer> statuses = Stream.generate(() -> person.upload("evidence.pdf", Samples.pdf()))
                .limit(31)
                .map(ApiAnswer::status)
                .toList();
        assertThat(statuses).startsWith(201).endsWith(422);

        aDayPasses();
        person.upload("evidence.pdf", Samples.pdf()).expect(201);
    }

    /** For files that wait. */
    private void aDayPasses() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        stack.addresses().database(), LocalPostgres.USER, LocalPostgres.PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update intake.attachment set uploaded_at = uploaded_at - interval '1 day' where appeal is null");
        }
    }

    private static byte[] pdfOf(int size) {
        byte[] content = new byte[size];
        System.arraycopy(Samples.pdf(), 0, content, 0, Samples.pdf().length);
        return content;
    }
}
