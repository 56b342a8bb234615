package kz.zholdanym.it.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** A token to be tampered with, its three parts as they are sent. */
record JsonWebToken(String header, String claims, String signature) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static JsonWebToken of(String token) {
        String[] parts = token.split("\\.");
        return new JsonWebToken(parts[0], parts[1], parts[2]);
    }

    /** Claims something else under the signature it had. */
    JsonWebToken claiming(String claim, Object value) {
        return new JsonWebToken(header, with(claims, claim, value), signature);
    }

    /** Says that it needs no signature. */
    JsonWebToken unsigned() {
        return new JsonWebToken(with(header, "alg", "none"), claims, "");
    }

    @Override
    public String toString() {
        return header + "." + claims + "." + signature;
    }

    private static String with(String part, String field, Object value) {
        try {
            ObjectNode object =
                    (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(part));
            object.putPOJO(field, value);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(object));
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
