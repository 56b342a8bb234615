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

    /** The term has been extended. Article 24(5): told within three working days. */
    TERM_EXTENDED(
            "term-extended",
            LegalReference.article("24").paragraph(5),
            NoticePolicy.reaching(),
            TermExtendedNotice.class),

    /** An inspection has been appointed. Article 24(4), second part: the interim reply is sent. */
    INTERIM_REPLY(
            "interim-reply",
            LegalReference.article("24").paragraph(4).part(2),
            NoticePolicy.sending(),
            InterimReplyNotice.class),

    /** The appeal went to the competent body. Article 65 of the Administrative Code: told at the same time. */
    APPEAL_FORWARDED(
            "appeal-forwarded",
            LegalReference.article(Act.ADMINISTRATIVE_CODE, "65"),
            NoticePolicy.sending(),
            AppealForwardedNotice.class),

    /** Another office considers the appeal. Article 5(1): one system, in which the term runs on. */
    APPEAL_REROUTED(
            "appeal-rerouted",
            LegalReference.article("5").paragraph(1),
            NoticePolicy.reminding(),
            AppealReroutedNotice.class),

    /** The applicant is to remedy the appeal. Article 64 of the Administrative Code. */
    REMEDY_REQUESTED(
            "remedy-requested",
            LegalReference.article(Act.ADMINISTRATIVE_CODE, "64"),
            NoticePolicy.reaching(),
            RemedyRequestedNotice.class),

    /** The appeal is returned. Article 64 of the Administrative Code. */
    APPEAL_RETURNED(
            "appeal-returned",
            LegalReference.article(Act.ADMINISTRATIVE_CODE, "64"),
            NoticePolicy.reaching(),
            AppealReturnedNotice.class),

    /** The request to withdraw the appeal was decided. Article 64 of the Administrative Code. */
    WITHDRAWAL_DECIDED(
            "withdrawal-decided",
            LegalReference.article(Act.ADMINISTRATIVE_CODE, "64"),
            NoticePolicy.answeringTheirOwnAct(),
            WithdrawalDecidedNotice.class),

    /** Consideration of the repeat appeal is terminated. Article 24(8). */
    CONSIDERATION_TERMINATED(
            "consideration-terminated",
            LegalReference.article("24").paragraph(8),
            NoticePolicy.reaching(),
            ConsiderationTerminatedNotice.class),

    /** The appeal is considered together with another one. Article 24(3), which sets the term that holds for both. */
    APPEAL_JOINED(
            "appeal-joined",
            LegalReference.article("24").paragraph(3),
            NoticePolicy.reminding(),
            AppealJoinedNotice.class),

    /** The appeal is considered on its own again. Article 24(3), which sets its term. */
    APPEAL_SEPARATED(
            "appeal-separated",
            LegalReference.article("24").paragraph(3),
            NoticePolicy.reminding(),
            AppealSeparatedNotice.class),

    /** One of its requests became an appeal of its own. Article 64(3) of the Administrative Code: that is registered. */
    REQUEST_SEPARATED(
            "request-separated",
            LegalReference.article(Act.ADMINISTRATIVE_CODE, "64").paragraph(3),
            NoticePolicy.reminding(),
            RequestSeparatedNotice.class),

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
