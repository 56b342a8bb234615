package kz.zholdanym.local.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens of the demo accounts for tests of the API, got by password through the client {@code demo-cli}. A token
 * lives for an hour and is asked for once. Safe for use by several threads.
 */
public final class DemoTokens {
    private static final String CLIENT = "demo-cli";

    private final URI endpoint;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /**
     * Tokens of a running realm.
     *
     * @param realm the realm's address, without a slash at the end
     */
    public DemoTokens(URI realm) {
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
    }

    /**
     * The token of an account.
     *
     * @throws IllegalStateException when Keycloak refuses
     */
    public String accessToken(String username) {
        return tokens.computeIfAbsent(username, this::signIn);
    }

    private String signIn(String username) {
        String form = "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s"
                .formatted(CLIENT, username, DemoRealm.PASSWORD);
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Keycloak refuses %s: %s".formatted(username, answer.body()));
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException failure) {
            throw new IllegalStateException("Keycloak does not answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
