package kz.zholdanym.api.term;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import kz.zholdanym.intake.term.TermQuestion;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.Test;

/** What stands in an address is what is asked: through the server's own JAX-RS, without the server. */
class TermParametersTest {

    private final Dispatcher server = MockDispatcherFactory.createDispatcher();
    private final Questions questions = new Questions();

    @Test
    void aTermThatNothingChangedNeedsOnlyItsStart() throws Exception {
        assertThat(asked("/D-01?from=2026-11-22")).isEqualTo(TermQuestion.of("D-01", "2026-11-22"));
    }

    @Test
    void whatIsMissingIsEmpty() throws Exception {
        assertThat(asked("/D-01")).isEqualTo(TermQuestion.of("D-01", ""));
    }

    @Test
    void everyChangeHasItsParameter() throws Exception {
        assertThat(asked("/D-08?from=a&extendedOn=b&extendedBy=c&extendedUntil=d&suspendedOn=e&suspendedOn=f"
                        + "&resumedOn=g&resumedOn=h&inspectionAppointedOn=i&inspectionEndsOn=j"))
                .isEqualTo(
                        new TermQuestion("D-08", "a", "b", "c", "d", List.of("e", "f"), List.of("g", "h"), "i", "j"));
    }

    private TermQuestion asked(String address) throws Exception {
        server.getRegistry().addSingletonResource(questions);
        MockHttpResponse response = new MockHttpResponse();
        server.invoke(MockHttpRequest.get("/questions" + address), response);
        assertThat(response.getStatus()).isEqualTo(204);
        return questions.last;
    }

    /** Keeps the question that came. */
    @Path("/questions")
    public static class Questions {

        private TermQuestion last = TermQuestion.of("", "");

        @GET
        @Path("/{rule}")
        public void ask(@PathParam("rule") String rule, @BeanParam TermParameters parameters) {
            last = parameters.question(rule);
        }
    }
}
