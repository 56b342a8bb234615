package kz.zholdanym.intake.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Administration;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.PlainText;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.template.NoticeTemplate;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.TemplateDrafts;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplatePreview;
import kz.zholdanym.notifications.template.TemplatePublication;
import kz.zholdanym.notifications.template.TemplateRegister;
import kz.zholdanym.notifications.template.TemplateSource;

/** An administrator sees the templates of notices and publishes new versions of them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class NoticeTemplates {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    @Inject
    private TemplateRegister register;

    @Inject
    private TemplateDrafts drafts;

    @Inject
    private InstantSource clock;

    /** The version that stands of every template. */
    public List<PublishedTemplate> standing(Actor actor) {
        Administration.require(actor);
        return register.standing();
    }

    /** @param reader in which the fields are explained */
    public TemplateDetails get(Actor actor, TemplateKey key, Language reader) {
        Administration.require(actor);
        return new TemplateDetails(key, register.history(key), drafts.fields(key, reader));
    }

    /**
     * What a template would say.
     *
     * @throws RefusalException naming each part that is wrong
     */
    public TemplatePreview preview(Actor actor, TemplateKey key, TemplateSource source) {
        Administration.require(actor);
        TemplateMistakes.refuse(drafts.problems(key, source));
        return drafts.preview(key, source);
    }

    /**
     * Publishes the next version. Notices that are sent from then on are worded by it.
     *
     * @param seen the version that the administrator saw
     * @throws RefusalException as {@link #preview}; if the reason is missing; if the text stands already; or if somebody
     *     else published this template meanwhile
     */
    public PublishedTemplate publish(Actor actor, TemplateKey key, TemplateSource source, String reason, long seen) {
        Administration.require(actor);
        TemplateMistakes.refuse(drafts.problems(key, source));
        String why = reason(reason);
        NoticeTemplate standing = register.lock(key);
        if (standing.version() != seen) {
            throw new RefusalException(new Refusal.OvertakenTemplate(standing.version()));
        }
        if (standing.source().equals(source)) {
            throw RefusalException.invalid(FieldError.of(key.parts().get(0).field(), "template.unchanged"));
        }
        NoticeTemplate next = new NoticeTemplate(key, standing.version() + 1, source);
        TemplatePublication publication = new TemplatePublication(why, actor.account(), actor.name(), clock.instant());
        register.add(next, publication);
        return new PublishedTemplate(next, Optional.of(publication));
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw RefusalException.invalid(FieldError.of("reason", "template.reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw RefusalException.invalid(FieldError.of("reason", "long", "most", LONGEST_REASON));
        }
        if (PlainText.unprintable(reason) || PlainText.severalLines(reason)) {
            throw RefusalException.invalid(FieldError.of("reason", "oneLine"));
        }
        return reason;
    }
}
