package kz.zholdanym.api.access;

/** The realm roles as annotations name them; their meaning is {@link kz.zholdanym.intake.access.Role}'s. */
public final class Roles {

    public static final String CITIZEN = "citizen";
    public static final String ENTITY = "entity";
    public static final String REGISTRAR = "registrar";
    public static final String PROSECUTOR = "prosecutor";
    public static final String HEAD = "head";
    public static final String SUPERIOR = "superior";
    public static final String ADMIN = "admin";

    /** Whoever is signed in, by the Servlet specification. */
    public static final String ANY_SIGNED_IN = "**";

    private Roles() {}
}
