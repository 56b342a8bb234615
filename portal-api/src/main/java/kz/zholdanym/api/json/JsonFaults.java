package kz.zholdanym.api.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zholdanym.api.refusal.RequestRefusedException.RequestError;

/** Compares a JSON value with the record it should have been: unknown fields, and values of another kind. */
final class JsonFaults {

    private final List<RequestError> errors = new ArrayList<>();

    private JsonFaults() {}

    /** Empty when nothing wrong is found. */
    static List<RequestError> of(JsonObject object, Class<?> type) {
        JsonFaults faults = new JsonFaults();
        faults.compare(object, type, "");
        return List.copyOf(faults.errors);
    }

    private void compare(JsonObject object, Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        object.forEach((name, value) -> component(components, name)
                .ifPresentOrElse(
                        component -> compare(value, component.getGenericType(), path + name),
                        () -> errors.add(
                                new RequestError(path + name, "unknown", Map.of("known", known(components))))));
    }

    private void compare(JsonValue value, Type type, String path) {
        if (value == JsonValue.NULL) {
            return;
        }
        if (type instanceof ParameterizedType list) {
            compareItems(value, list.getActualTypeArguments()[0], path);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            if (value instanceof JsonObject object) {
                compare(object, record, path + ".");
            } else {
                errors.add(new RequestError(path, "object", Map.of()));
            }
        } else if (type == Integer.class) {
            if (!(value instanceof JsonNumber number) || !whole(number)) {
                errors.add(new RequestError(path, "number", Map.of()));
            }
        } else if (type == Boolean.class) {
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                errors.add(new RequestError(path, "boolean", Map.of()));
            }
        } else if (value.getValueType() != JsonValue.ValueType.STRING) {
            errors.add(new RequestError(path, "string", Map.of()));
        }
    }

    private void compareItems(JsonValue value, Type itemType, String path) {
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            errors.add(new RequestError(path, "array", Map.of()));
            return;
        }
        List<JsonValue> items = value.asJsonArray();
        for (int i = 0; i < items.size(); i++) {
            String item = path + "[" + i + "]";
            if (items.get(i) == JsonValue.NULL) {
                // a list holds what it is a list of; a missing item is none
                errors.add(new RequestError(item, itemType == String.class ? "string" : "object", Map.of()));
            } else {
                compare(items.get(i), itemType, item);
            }
        }
    }

    private static boolean whole(JsonNumber number) {
        return number.isIntegral() && number.bigIntegerValue().bitLength() < Integer.SIZE;
    }

    private static Optional<RecordComponent> component(RecordComponent[] components, String name) {
        return Arrays.stream(components)
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static String known(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(", "));
    }
}
