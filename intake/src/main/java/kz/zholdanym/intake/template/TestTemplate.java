package kz.zholdanym.intake.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Administration;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.delivery.TestAddressee;
import kz.zholdanym.notifications.delivery.TestSends;
import kz.zholdanym.notifications.template.PastTest;
import kz.zholdanym.notifications.template.TemplateDrafts;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplateSource;
import kz.zholdanym.notifications.template.TestSend;

/**
 * An administrator has a template sent to themselves, by the channel it is for. In no transaction: while the provider is
 * waited for, none is held.
 */
@ApplicationScoped
public class TestTemplate {

    @Inject
    private TemplateDrafts drafts;

    @Inject
    private TestSends sends;

    /** The last tests of a template, by whichever administrator, the newest first. */
    @Transactional(rollbackOn = Exception.class)
    public List<PastTest> last(Actor actor, TemplateKey key) {
        Administration.require(actor);
        return sends.last(key);
    }

    /**
     * Sends it once.
     *
     * @return what became of it; always sent, be it taken by the provider or not
     * @throws RefusalException if the template is not taken, the account has no address for the channel, or has had too
     *     many tests sent
     */
    public TestSend send(Actor actor, TemplateKey key, TemplateSource source) {
        Administration.require(actor);
        TemplateMistakes.refuse(drafts.problems(key, source));
        TestSend sent = sends.send(
                key,
                source,
                new TestAddressee(
                        actor.account(),
                        actor.name(),
                        actor.email(),
                        actor.phone().flatMap(PhoneNumber::tryParse)));
        return switch (sent.outcome()) {
            case NO_ADDRESS ->
                throw RefusalException.invalid(FieldError.of("test", "template.test.address." + key.channelCode()));
            case TOO_MANY -> throw RefusalException.invalid(FieldError.of("test", "template.test.tooMany"));
            case BUSY -> throw RefusalException.invalid(FieldError.of("test", "template.test.busy"));
            case ACCEPTED, FAILED, IN_DOUBT -> sent;
        };
    }
}
