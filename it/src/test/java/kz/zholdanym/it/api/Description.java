package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kz.zholdanym.it.stack.TestStack;

/** The API's description for machines, as the server gives it. */
record Description(JsonNode root) {

    static Description of(TestStack.Running stack) {
        HttpRequest request = HttpRequest.newBuilder(stack.addresses().apiDescription())
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Description(new ObjectMapper().readTree(answer.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    JsonNode paths() {
        return root.path("paths");
    }

    /** A schema by its name. */
    JsonNode schema(String name) {
        JsonNode schema = root.at("/components/schemas").path(name);
        assertThat(schema.isObject()).as("a schema " + name).isTrue();
        return schema;
    }

    /** A path of the description as it goes on from the API's base address, with plain parameter names. */
    static String underTheApi(String path) {
        return path.replaceFirst("^/api", "").replaceFirst("^/v1", "");
    }
}
