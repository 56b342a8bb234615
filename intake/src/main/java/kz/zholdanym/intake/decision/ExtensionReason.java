package kz.zholdanym.intake.decision;

/** Why a term may be extended: article 24(4), first part. There is no third reason. */
public enum ExtensionReason {
    /** To establish actual circumstances that are important for the right decision. */
    ESTABLISH_CIRCUMSTANCES,
    /** To get information from other state bodies, institutions and organisations. */
    OBTAIN_INFORMATION
}
