package kz.zholdanym.api.appeal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.api.refusal.RequestRefusedException.RequestError;
import kz.zholdanym.intake.appeal.AppealFiling;
import org.jspecify.annotations.Nullable;

/** Turns what an app sent into a filing. What it says is checked by the case work; only what cannot be read is refused. */
final class FilingMapping {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private FilingMapping() {}

    static AppealFiling filing(FilingJson sent) {
        return new AppealFiling(
                Optional.ofNullable(sent.kind()),
                Optional.ofNullable(sent.language()),
                Optional.ofNullable(sent.office()),
                Optional.ofNullable(sent.subject()),
                Optional.ofNullable(sent.text()),
                Optional.ofNullable(sent.ground()),
                Optional.ofNullable(sent.iin()),
                Optional.ofNullable(sent.address()),
                Optional.ofNullable(sent.email()),
                Optional.ofNullable(sent.phone()),
                channels(sent.channels()),
                attachments(sent.attachments()),
                Optional.ofNullable(sent.whatIsNew()));
    }

    /** @throws RequestRefusedException when the header's value is no key */
    static Optional<String> key(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(header).matches()) {
            throw RequestRefusedException.invalid("Idempotency-Key", "idempotencyKey");
        }
        return Optional.of(header);
    }

    private static Set<String> channels(@Nullable List<String> names) {
        Set<String> channels = new LinkedHashSet<>();
        Objects.requireNonNullElse(names, List.<String>of()).stream()
                .filter(Objects::nonNull)
                .forEach(channels::add);
        return channels;
    }

    private static List<UUID> attachments(@Nullable List<String> ids) {
        List<UUID> attachments = new ArrayList<>();
        List<RequestError> errors = new ArrayList<>();
        List<String> sent = Objects.requireNonNullElse(ids, List.of());
        for (int i = 0; i < sent.size(); i++) {
            try {
                attachments.add(UUID.fromString(Objects.requireNonNullElse(sent.get(i), "")));
            } catch (IllegalArgumentException noId) {
                errors.add(new RequestError("attachments[" + i + "]", "id", Map.of()));
            }
        }
        if (!errors.isEmpty()) {
            throw RequestRefusedException.invalid(errors);
        }
        return attachments;
    }
}
