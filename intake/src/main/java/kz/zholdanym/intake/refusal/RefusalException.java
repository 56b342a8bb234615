package kz.zholdanym.intake.refusal;

import java.util.List;

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

    public Refusal refusal() {
        return refusal;
    }
}
