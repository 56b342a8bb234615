package kz.zholdanym.law.term;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may happen to a running term by law; for most terms nothing. */
public final class TermChanges {

    static final TermChanges NONE = new TermChanges(null, null, false);

    private final @Nullable TermRule extension;
    private final @Nullable TermRule afterInspection;
    private final boolean suspendable;

    private TermChanges(@Nullable TermRule extension, @Nullable TermRule afterInspection, boolean suspendable) {
        this.extension = extension;
        this.afterInspection = afterInspection;
        this.suspendable = suspendable;
    }

    static TermChanges extendedBy(TermRule extension) {
        return new TermChanges(extension, null, false);
    }

    TermChanges boundToInspectionBy(TermRule rule) {
        return new TermChanges(extension, rule, suspendable);
    }

    TermChanges withSuspension() {
        return new TermChanges(extension, afterInspection, true);
    }

    /** By how much the term may be extended in all; empty when it may not. */
    public Optional<TermRule> extension() {
        return Optional.ofNullable(extension);
    }

    /** What replaces the term when an inspection is appointed, counted from its end; empty when nothing does. */
    public Optional<TermRule> afterInspection() {
        return Optional.ofNullable(afterInspection);
    }

    /** Whether the term stands still between a suspension and the resumption. */
    public boolean suspendable() {
        return suspendable;
    }
}
