package kz.zholdanym.notifications.notice;

import java.util.Optional;
import kz.zholdanym.law.statute.Act;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.policy.NoticePolicy;

/** The kinds of notices, each with the provision that requires it and whom it is for. */
public enum NoticeKind {
    /** The appeal has been registered. Article 64(3) of the Administrative Code. */
    APPEAL_REGISTERED(
            "appeal-registered",
            LegalReference.article(Act.ADMINISTRATIVE_CODE, "64").paragraph(3),
            NoticePolicy.answeringTheirOwnAct(),
            AppealRegisteredNotice.class),

    /** The last day for the answer has moved. Article 24(3), which sets the term. */
    TERM_MOVED(
            "term-moved", LegalReference.article("24").paragraph(3), NoticePolicy.reminding(), TermMovedNotice.class),

    /** The appeal has been answered. Article 24(3): considering includes telling the applicant. */
    FINAL_ANSWER(
            "final-answer",
            LegalReference.article("24").paragraph(3),
            NoticePolicy.reaching(),
            FinalAnswerNotice.class),

    /** The last day of an appeal's consideration comes near. Article 24(3) sets the term; that staff are told is ours. */
    TERM_NEAR(
            "term-near",
            LegalReference.article("24").paragraph(3),
            NoticePolicy.reminding(),
            TermNearNotice.class,
            Audience.STAFF),

    /** The office's own target for the answer has passed. Article 24(3) sets the term; that staff are told is ours. */
    TARGET_MISSED(
            "target-missed",
            LegalReference.article("24").paragraph(3),
            NoticePolicy.reminding(),
            TargetMissedNotice.class,
            Audience.STAFF);

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final LegalReference legalBasis;

    @SuppressWarnings("ImmutableEnumChecker") // a record of constants
    private final NoticePolicy policy;

    private final Class<? extends Notice> type;
    private final Audience audience;

    /** For the applicant. */
    NoticeKind(String code, LegalReference legalBasis, NoticePolicy policy, Class<? extends Notice> type) {
        this(code, legalBasis, policy, type, Audience.APPLICANT);
    }

    NoticeKind(
            String code,
            LegalReference legalBasis,
            NoticePolicy policy,
            Class<? extends Notice> type,
            Audience audience) {
        this.code = code;
        this.legalBasis = legalBasis;
        this.policy = policy;
        this.type = type;
        this.audience = audience;
    }

    /** The stable name, as stored and as in the keys of its texts. */
    public String code() {
        return code;
    }

    /** The provision that requires the notice. */
    public LegalReference legalBasis() {
        return legalBasis;
    }

    /** Whom notices of this kind are for. */
    public Audience audience() {
        return audience;
    }

    /** How notices of this kind are to be told. */
    public NoticePolicy policy() {
        return policy;
    }

    /** The record, whose components are what its texts may use. */
    public Class<? extends Notice> type() {
        return type;
    }

    public static Optional<NoticeKind> ofCode(String code) {
        for (NoticeKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
