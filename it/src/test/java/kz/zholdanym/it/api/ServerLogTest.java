package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.identity.DemoAccount;
import kz.zholdanym.local.identity.DemoRealm;
import kz.zholdanym.local.inbox.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server wrote about everything that the tests did so far. */
@ExtendWith(TestStack.class)
class ServerLogTest {

    /** Where the test stack keeps it. */
    private static final Path LOG = Path.of("target", "stack", "server.log");

    @Test
    void theLogNamesNobodyAndQuotesNothing(TestStack.Running stack) throws IOException {
        CaseWork appeal = CaseWork.answered(stack);
        ApiClient.of(stack)
                .as("citizen")
                .post("/appeals", Samples.filing("kk").put("iin", "900101300018"))
                .expect(422);
        new Arrivals(stack, appeal.id())
                .await(
                        Channel.EMAIL,
                        letter -> letter.text() != null && letter.text().contains("жауап берілді"));

        DemoAccount citizen = DemoRealm.load().account("citizen");
        assertThat(Files.readString(LOG))
                .contains("WFLYSRV0025")
                .doesNotContain(List.of(
                        "Ахметов",
                        citizen.email(),
                        citizen.attribute("iin").orElseThrow(),
                        "900101300018",
                        citizen.attribute("phoneNumber").orElseThrow(),
                        Samples.SUBJECT,
                        "шамдар",
                        stack.token("citizen")));
    }
}
