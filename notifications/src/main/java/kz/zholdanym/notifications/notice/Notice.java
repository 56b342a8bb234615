package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a person must be told about a case. Its components are all that its texts may use; none of them is personal
 * data, since text messages and push notifications show them on a locked screen.
 */
public sealed interface Notice
        permits AppealRegisteredNotice,
                TermMovedNotice,
                FinalAnswerNotice,
                TermExtendedNotice,
                InterimReplyNotice,
                AppealForwardedNotice,
                AppealReroutedNotice,
                RemedyRequestedNotice,
                AppealReturnedNotice,
                WithdrawalDecidedNotice,
                ConsiderationTerminatedNotice,
                AppealJoinedNotice,
                AppealSeparatedNotice,
                RequestSeparatedNotice,
                TermNearNotice,
                TargetMissedNotice {

    NoticeKind kind();

    /** The case it is about; an id of the case work, unknown here. */
    UUID caseId();

    /** The number of the case, as on its coupon. */
    String number();

    /** Where the person reads more, on the portal. */
    URI link();

    /** The moment by which the law demands that the person has been told, exclusive; empty where it sets none. */
    Optional<Instant> tellBy();
}
