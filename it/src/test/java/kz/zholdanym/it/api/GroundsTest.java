package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Decisions;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On what an appeal is considered: article 24(1). */
@ExtendWith(TestStack.class)
class GroundsTest {

    @Test
    void noCitizenChoosesAnInstruction(TestStack.Running stack) {
        for (String instruction : new String[] {"PRESIDENT_INSTRUCTION", "PROSECUTOR_GENERAL_INSTRUCTION"}) {
            JsonNode refused = ApiClient.of(stack)
                    .as("citizen")
                    .post("/appeals", Samples.filing("kk").put("ground", instruction))
                    .expect(422)
                    .json();
            assertThat(refused.at("/errors/0/field").asText()).isEqualTo("ground");
        }
    }

    @Test
    void staffConfirmAnInstructionByItsNumberAndDateBesideOtherGrounds(TestStack.Running stack) {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"));
        ObjectNode choice = Samples.groundDecision().put("ground", "PRESIDENT_INSTRUCTION");
        choice.putArray("further").add("NO_PROPER_PROTECTION").add("PRIVATE_BUSINESS");
        JsonNode refused = appeal.deciding("registrar")
                .post(appeal.desk() + "/ground", choice)
                .expect(422)
                .json();
        assertThat(refused.path("errors").toString()).contains("instructionNumber", "instructedOn");

        choice.putObject("instruction").put("number", "01-7/114").put("date", "2026-11-20");
        JsonNode confirmed = appeal.decided("registrar", "/ground", choice);
        assertThat(confirmed.path("confirmedGround").asText()).isEqualTo("PRESIDENT_INSTRUCTION");
        assertThat(confirmed.path("furtherGrounds").toString())
                .isEqualTo("[\"NO_PROPER_PROTECTION\",\"PRIVATE_BUSINESS\"]");
        assertThat(confirmed.at("/instruction/number").asText()).isEqualTo("01-7/114");
        assertThat(confirmed.at("/instruction/date").asText()).isEqualTo("2026-11-20");

        appeal.assigned();
        appeal.decided(
                "head", "/inspection", Decisions.inspection(Decisions.today()).put("grounds", "PRESIDENT_INSTRUCTION"));
        assertThat(appeal.seen().path("state").asText()).isEqualTo("UNDER_INSPECTION");
    }
}
