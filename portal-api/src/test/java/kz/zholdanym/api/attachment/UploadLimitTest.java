package kz.zholdanym.api.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import kz.zholdanym.api.json.JsonSource;
import kz.zholdanym.api.problem.RequestRefusedMapper;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UploadLimitTest {

    private static final String FORM = "multipart/form-data; boundary=x";

    private final Dispatcher server = MockDispatcherFactory.createDispatcher();

    @BeforeEach
    void start() {
        server.getProviderFactory().registerProvider(JsonSource.class);
        server.getProviderFactory().registerProvider(RequestRefusedMapper.class);
        server.getProviderFactory().registerProvider(UploadLimit.class);
        server.getRegistry().addSingletonResource(new Uploads());
    }

    @Test
    void aFormWithinTheLimitIsRead() throws Exception {
        assertThat(send(FORM, new byte[1000]).getContentAsString()).isEqualTo("1000");
    }

    @Test
    void aFormThatGoesOnBeyondTheLimitIsTooLarge() throws Exception {
        assertThat(send(FORM, new byte[(int) UploadLimit.MOST_BYTES + 1]).getStatus())
                .isEqualTo(413);
    }

    @Test
    void aFormWithoutABoundaryIsMalformed() throws Exception {
        assertThat(send("multipart/form-data", new byte[10]).getStatus()).isEqualTo(400);
    }

    private MockHttpResponse send(String mediaType, byte[] body) throws URISyntaxException {
        MockHttpResponse response = new MockHttpResponse();
        server.invoke(MockHttpRequest.post("/uploads").contentType(mediaType).content(body), response);
        return response;
    }

    /** Takes whatever comes and tells its length. */
    @Path("/uploads")
    public static class Uploads {

        @POST
        @Consumes("multipart/form-data")
        public String upload(InputStream body) throws IOException {
            return String.valueOf(body.readAllBytes().length);
        }
    }
}
