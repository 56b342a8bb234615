package kz.zholdanym.intake.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.PlainText;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.errand.EntryRefusedException;
import kz.zholdanym.notifications.errand.Officer;
import kz.zholdanym.notifications.errand.OrderErrand;
import kz.zholdanym.notifications.notice.Recipient;

/** An employee decides that the applicant is told of something by letter, telephonogram or telegram. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class OrderByHand {

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private OrderErrand orders;

    /**
     * Puts a notice on the list of the office that considers the case.
     *
     * @param channel one that people carry out; empty when none was chosen
     * @return the errand
     * @throws RefusalException if the employee may not, the case has no such notice, no channel or reason is given, or the
     *     notice is under way on it
     */
    public UUID order(Actor actor, UUID appeal, UUID notice, Optional<ChannelKind> channel, Optional<String> reason) {
        // a case that is just passing to another office would leave the errand on the list of the former one
        appeals.lock(actor, appeal, CaseOperation.SEND_BY_HAND);
        ChannelKind chosen = channel.filter(ChannelKind::byHand)
                .orElseThrow(() -> RefusalException.invalid(FieldError.of("channel", "errand.channel")));
        String given = reason.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> RefusalException.invalid(FieldError.of("reason", "errand.order")));
        requirePrintable(given);
        Recipient recipient = appeals.recipient(appeal);
        try {
            return orders.order(
                            appeal,
                            notice,
                            chosen,
                            recipient.correspondence().orElseThrow(),
                            recipient.phone(),
                            given,
                            new Officer(actor.account(), actor.name()))
                    .orElseThrow(RefusalException::notFound);
        } catch (EntryRefusedException refused) {
            throw ErrandRefusals.of(refused.why(), chosen);
        }
    }

    private static void requirePrintable(String reason) {
        if (reason.length() > ErrandLimits.REASON) {
            throw RefusalException.invalid(FieldError.of("reason", "errand.long", "most", ErrandLimits.REASON));
        }
        if (PlainText.unprintable(reason)) {
            throw RefusalException.invalid(FieldError.of("reason", "unprintable"));
        }
    }
}
