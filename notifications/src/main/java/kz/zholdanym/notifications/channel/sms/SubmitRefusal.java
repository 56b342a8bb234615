package kz.zholdanym.notifications.channel.sms;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.reason.EvidenceReason;
import org.jsmpp.SMPPConstant;

/** Tells from a message centre's command status (SMPP 3.4, 5.1.3) whether trying again makes sense. */
final class SubmitRefusal {

    private static final Duration THROTTLED_PAUSE = Duration.ofSeconds(2);

    private static final Set<Integer> PERMANENT = Set.of(
            SMPPConstant.STAT_ESME_RINVMSGLEN,
            SMPPConstant.STAT_ESME_RINVSRCADR,
            SMPPConstant.STAT_ESME_RINVDSTADR,
            SMPPConstant.STAT_ESME_RINVSRCTON,
            SMPPConstant.STAT_ESME_RINVSRCNPI,
            SMPPConstant.STAT_ESME_RINVDSTTON,
            SMPPConstant.STAT_ESME_RINVDSTNPI,
            SMPPConstant.STAT_ESME_RINVESMCLASS,
            SMPPConstant.STAT_ESME_RX_P_APPN,
            SMPPConstant.STAT_ESME_RX_R_APPN);
    private static final Set<Integer> THROTTLED =
            Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);

    private SubmitRefusal() {}

    /** What is not known to be permanent is taken for temporary: attempts are limited anyway. */
    static SendOutcome outcome(int commandStatus) {
        String reason = EvidenceReason.CENTRE_REFUSED.detail(
                Map.of("status", String.format(Locale.ROOT, "0x%08X", commandStatus)));
        if (PERMANENT.contains(commandStatus)) {
            return new SendOutcome.PermanentFailure(reason);
        }
        return new SendOutcome.TemporaryFailure(
                reason, THROTTLED.contains(commandStatus) ? Optional.of(THROTTLED_PAUSE) : Optional.empty());
    }
}
