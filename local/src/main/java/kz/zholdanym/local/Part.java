package kz.zholdanym.local;

/** What a stack may consist of. */
public enum Part {
    /** PostgreSQL. */
    DATABASE,
    /** Keycloak with the demo realm. */
    KEYCLOAK,
    /** The SMSC, the mail server, the push service and the phone page. */
    STAND_INS,
    /** The application server with the portal; needs the database. */
    SERVER
}
