package kz.zholdanym.api.decision;

import java.util.List;
import java.util.Objects;
import kz.zholdanym.intake.forwarding.ForwardingOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an appeal, or a part of it, goes.
 *
 * @param body name of the competent body
 * @param legalBasis by which it is competent
 * @param requests those that go there; empty or absent for the whole appeal
 */
@Schema(
        name = "Forwarding",
        requiredProperties = {"body", "legalBasis", "reasons"})
public record ForwardingJson(
        @Nullable String body,
        @Nullable String legalBasis,
        @Nullable List<String> requests,
        @Nullable String reasons) {

    boolean whole() {
        return requests == null || requests.isEmpty();
    }

    ForwardingOrder order() {
        return new ForwardingOrder(
                Objects.requireNonNullElse(body, ""),
                Objects.requireNonNullElse(legalBasis, ""),
                Objects.requireNonNullElse(requests, List.of()),
                Objects.requireNonNullElse(reasons, ""));
    }
}
