package kz.zholdanym.intake.access;

/** A realm role of the identity provider. What it permits is in {@link CaseAccess}. */
public enum Role {
    CITIZEN,
    ENTITY,
    REGISTRAR,
    PROSECUTOR,
    HEAD,
    SUPERIOR,
    ADMIN;

    /** Whether holders of this role work for an office. */
    public boolean staff() {
        return this != CITIZEN && this != ENTITY;
    }

    /** Whether holders of this role handle cases: an administrator keeps the system, not its cases. */
    public boolean handlesCases() {
        return staff() && this != ADMIN;
    }
}
