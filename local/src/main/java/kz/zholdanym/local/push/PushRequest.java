package kz.zholdanym.local.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to send a message, checked against the reference of FCM's HTTP v1 API.
 *
 * @param target token, topic or condition
 * @param validateOnly the message is to be checked, not delivered
 */
record PushRequest(
        String target, @Nullable String title, @Nullable String body, Map<String, String> data, boolean validateOnly) {
    /** The most a message may carry. */
    private static final int MAXIMUM_PAYLOAD_BYTES = 4_096;

    private static final List<String> TARGETS = List.of("token", "topic", "condition");
    private static final Set<String> REQUEST_FIELDS = Set.of("message", "validateonly");
    private static final Set<String> MESSAGE_FIELDS = Set.of(
            "name", "data", "notification", "android", "webpush", "apns", "fcmoptions", "token", "topic", "condition");
    private static final Set<String> NOTIFICATION_FIELDS = Set.of("title", "body", "image");
    private static final Set<String> ANDROID_FIELDS = Set.of(
            "collapsekey",
            "priority",
            "ttl",
            "restrictedpackagename",
            "data",
            "notification",
            "fcmoptions",
            "directbootok",
            "bandwidthconstrainedok",
            "restrictedsatelliteok");
    private static final Set<String> APNS_FIELDS = Set.of("headers", "payload", "fcmoptions", "liveactivitytoken");
    private static final Set<String> WEBPUSH_FIELDS = Set.of("headers", "data", "notification", "fcmoptions");

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static PushRequest parse(String text) throws PushRefusal {
        JsonNode request = read(text);
        onlyFields(request, "", REQUEST_FIELDS);
        JsonNode message = request.path("message");
        if (!message.isObject()) {
            throw PushRefusal.invalid("message", "Missing message");
        }
        onlyFields(message, "message", MESSAGE_FIELDS);
        JsonNode notification = message.path("notification");
        onlyFields(notification, "message.notification", NOTIFICATION_FIELDS);
        onlyFields(message.path("android"), "message.android", ANDROID_FIELDS);
        onlyFields(message.path("apns"), "message.apns", APNS_FIELDS);
        onlyFields(message.path("webpush"), "message.webpush", WEBPUSH_FIELDS);
        Map<String, String> data = data(message.path("data"));
        requireFits(message.path("data"), notification);
        return new PushRequest(
                target(message),
                string(notification, "title"),
                string(notification, "body"),
                data,
                validateOnly(request));
    }

    private static JsonNode read(String text) throws PushRefusal {
        try {
            JsonNode request = JSON.readTree(text);
            if (request.isObject()) {
                return request;
            }
        } catch (JsonProcessingException notJson) {
            // refused below like JSON of another shape
        }
        throw PushRefusal.invalid("", "Invalid JSON payload received.");
    }

    private static void onlyFields(JsonNode object, String path, Set<String> known) throws PushRefusal {
        if (!object.isMissingNode() && !object.isObject()) {
            throw PushRefusal.invalid(path, "Invalid value at '%s': an object is expected.".formatted(path));
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            // Google takes both lowerCamelCase and snake_case
            if (!known.contains(field.getKey().replace("_", "").toLowerCase(Locale.ROOT))) {
                throw PushRefusal.invalid(
                        path,
                        "Invalid JSON payload received. Unknown name \"%s\" at '%s': Cannot find field."
                                .formatted(field.getKey(), path));
            }
        }
    }

    private static String target(JsonNode message) throws PushRefusal {
        List<String> given = TARGETS.stream().filter(message::has).toList();
        if (given.size() != 1) {
            throw PushRefusal.invalid("message", "Exactly one of token, topic or condition is required.");
        }
        String target = string(message, given.get(0));
        if (target == null || target.isBlank()) {
            throw PushRefusal.invalid(
                    "message." + given.get(0), "The registration token is not a valid FCM registration token");
        }
        return target;
    }

    private static Map<String, String> data(JsonNode object) throws PushRefusal {
        Map<String, String> data = new HashMap<>();
        if (!object.isMissingNode() && !object.isObject()) {
            throw PushRefusal.invalid("message.data", "Invalid value at 'message.data': a map is expected.");
        }
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String key = entry.getKey();
            if (key.equals("from") || key.equals("message_type") || key.startsWith("google") || key.startsWith("gcm")) {
                throw PushRefusal.invalid("message.data", "Invalid data payload key: " + key);
            }
            if (!entry.getValue().isTextual()) {
                throw PushRefusal.invalid(
                        "message.data[0].value", "Invalid value at 'message.data[0].value' (TYPE_STRING)");
            }
            data.put(key, entry.getValue().textValue());
        }
        return data;
    }

    private static void requireFits(JsonNode data, JsonNode notification) throws PushRefusal {
        int bytes = data.toString().getBytes(StandardCharsets.UTF_8).length
                + notification.toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAXIMUM_PAYLOAD_BYTES) {
            throw PushRefusal.invalid("message", "Message is too big");
        }
    }

    private static boolean validateOnly(JsonNode request) {
        return request.path("validate_only").asBoolean()
                || request.path("validateOnly").asBoolean();
    }

    private static @Nullable String string(JsonNode object, String field) throws PushRefusal {
        JsonNode value = object.path(field);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isTextual()) {
            throw PushRefusal.invalid(field, "Invalid value at '%s' (TYPE_STRING)".formatted(field));
        }
        return value.textValue();
    }
}
