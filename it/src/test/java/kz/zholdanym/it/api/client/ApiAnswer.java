package kz.zholdanym.it.api.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** An answer of the API, read whole. */
public record ApiAnswer(int status, HttpHeaders headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ApiAnswer of(HttpResponse<byte[]> response) {
        return new ApiAnswer(response.statusCode(), response.headers(), response.body());
    }

    /** Fails with what the API said unless the status is this one. */
    public ApiAnswer expect(int expected) {
        assertThat(status).as(() -> text()).isEqualTo(expected);
        return this;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** @throws UncheckedIOException when the body is no JSON */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException noJson) {
            throw new UncheckedIOException(text(), noJson);
        }
    }

    /** A header; empty when there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The version of the case, as {@code If-Match} wants it. */
    public String version() {
        return header("ETag");
    }
}
