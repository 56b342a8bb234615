package kz.zholdanym.intake.refusal;

import java.util.List;
import java.util.function.Supplier;

/** Carries a {@link Refusal} out of a use case and rolls its transaction back. Has no stack trace: it is no bug. */
public final class RefusalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusalException(Refusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    public static RefusalException notFound() {
        return new RefusalException(new Refusal.NotFound());
    }

    public static RefusalException invalid(FieldError... errors) {
        return new RefusalException(new Refusal.InvalidInput(List.of(errors)));
    }

    /**
     * Does what may be unlawful because of what was typed into {@code field}.
     *
     * @throws RefusalException naming that field, where the refusal is about a term
     */
    public static <T> T in(String field, Supplier<T> useCase) {
        try {
            return useCase.get();
        } catch (RefusalException refused) {
            if (refused.refusal instanceof Refusal.UnlawfulTerm unlawful) {
                throw new RefusalException(unlawful.in(field));
            }
            throw refused;
        }
    }

    public Refusal refusal() {
        return refusal;
    }
}
