package kz.zholdanym.intake.decision;

/** Why an inspection may stand still: article 18(4), fourth part. */
public enum SuspensionReason {
    /** An expert examination was appointed. */
    EXPERT_EXAMINATION,
    /** Information or documents are to come from foreign states. */
    FOREIGN_STATE,
    /** Other circumstances that hinder it. */
    OTHER_OBSTACLE
}
