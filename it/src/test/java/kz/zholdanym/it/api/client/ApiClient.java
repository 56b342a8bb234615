package kz.zholdanym.it.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.zholdanym.it.stack.TestStack;

/** Somebody who calls the API: with which token, in which language. Each refinement is another caller. */
public final class ApiClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String JSON = "application/json";

    private final URI api;
    private final UnaryOperator<String> tokens;
    private final Map<String, String> headers;

    private ApiClient(URI api, UnaryOperator<String> tokens, Map<String, String> headers) {
        this.api = api;
        this.tokens = tokens;
        this.headers = Map.copyOf(headers);
    }

    /** Somebody without a token. */
    public static ApiClient of(TestStack.Running stack) {
        return new ApiClient(stack.addresses().api(), stack::token, Map.of());
    }

    /** The owner of a demo account. */
    public ApiClient as(String account) {
        return withToken(tokens.apply(account));
    }

    public ApiClient withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public ApiClient reading(String language) {
        return with("Accept-Language", language);
    }

    /** With a request header, added or replaced. */
    public ApiClient with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new ApiClient(api, tokens, more);
    }

    public ApiClient without(String header) {
        Map<String, String> fewer = new HashMap<>(headers);
        fewer.remove(header);
        return new ApiClient(api, tokens, fewer);
    }

    public ApiAnswer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public ApiAnswer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Without a body. */
    public ApiAnswer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public ApiAnswer post(String path, JsonNode body) {
        return post(path, body.toString());
    }

    /** What is said to be JSON, whether it is or not. */
    public ApiAnswer post(String path, String body) {
        return with("Content-Type", JSON).send("POST", path, BodyPublishers.ofString(body));
    }

    public ApiAnswer put(String path, JsonNode body) {
        return with("Content-Type", JSON).send("PUT", path, BodyPublishers.ofString(body.toString()));
    }

    /** Uploads a file as the form of a browser does. */
    public ApiAnswer upload(String name, byte[] content) {
        return uploadTo("/attachments", name, content);
    }

    /** As {@link #upload}, to another address. */
    public ApiAnswer uploadTo(String path, String name, byte[] content) {
        FileForm form = new FileForm(name, content);
        return with("Content-Type", form.contentType()).send("POST", path, form.withLength());
    }

    /** Uploads a file without saying how long it is. */
    public ApiAnswer uploadInChunks(String name, byte[] content) {
        FileForm form = new FileForm(name, content);
        return with("Content-Type", form.contentType()).send("POST", "/attachments", form.inChunks());
    }

    /** Any request; {@code path} goes on from the API's base address. */
    public ApiAnswer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(api + path)).timeout(PATIENCE).method(method, body);
        headers.forEach(request::setHeader);
        try {
            return ApiAnswer.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
