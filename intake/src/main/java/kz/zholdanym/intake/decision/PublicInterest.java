package kz.zholdanym.intake.decision;

/** Why an appeal is considered although its applicant withdraws it: what it reports concerns more than the applicant. */
public enum PublicInterest {
    /** A criminal offence that is being prepared or was committed. */
    CRIME,
    /** A threat to national, including public, security. */
    SECURITY_THREAT
}
