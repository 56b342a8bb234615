package kz.zholdanym.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.language.Language;

/**
 * What is wrong in a form, in the reader's language.
 *
 * @param all in the order in which they were found
 * @param byField the first of each field
 */
public record FormErrors(List<FormError> all, Map<String, String> byField) {

    /** @param field its id on the page */
    public record FormError(String field, String message) {}

    public FormErrors {
        all = List.copyOf(all);
        byField = Map.copyOf(byField);
    }

    public static FormErrors none() {
        return new FormErrors(List.of(), Map.of());
    }

    /** One mistake that only the page knows of. */
    public static FormErrors of(String field, String message) {
        return new FormErrors(List.of(new FormError(field, message)), Map.of(field, message));
    }

    public static FormErrors of(List<FieldError> errors, Language language) {
        List<FormError> all = errors.stream()
                .map(error -> new FormError(error.field(), RefusalTexts.sentence(error, language)))
                .toList();
        Map<String, String> byField = new LinkedHashMap<>();
        all.forEach(error -> byField.putIfAbsent(error.field(), error.message()));
        return new FormErrors(all, byField);
    }

    /** A refusal as a mistake in the field to which it leads. */
    public static FormErrors of(String field, Refusal refusal, Language language) {
        return of(field, RefusalTexts.sentence(refusal, language));
    }

    /** What a use case found wrong in the fields. Any other refusal is thrown again. */
    public static FormErrors of(RefusalException refused, Language language) {
        if (refused.refusal() instanceof Refusal.InvalidInput invalid) {
            return of(invalid.errors(), language);
        }
        if (refused.refusal() instanceof Refusal.UnlawfulTerm unlawful) {
            return of(unlawful.field().orElseThrow(() -> refused), unlawful, language);
        }
        throw refused;
    }

    /** Runs a use case and says what it found wrong in the input. Any other refusal passes through. */
    public static FormErrors ofTrying(Runnable useCase, Language language) {
        return answering(
                () -> {
                    useCase.run();
                    return none();
                },
                errors -> errors,
                language);
    }

    /** What a use case gives, or what is said of its mistakes in the input. Any other refusal passes through. */
    public static <T> T answering(Supplier<T> useCase, Function<FormErrors, T> mistaken, Language language) {
        try {
            return useCase.get();
        } catch (RefusalException refused) {
            return mistaken.apply(of(refused, language));
        }
    }

    public boolean found() {
        return !all.isEmpty();
    }
}
