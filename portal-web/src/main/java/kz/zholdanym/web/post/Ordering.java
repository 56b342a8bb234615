package kz.zholdanym.web.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.errand.OrderByHand;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.evidence.NoticeTimeline;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** An employee decides that a notice is told by letter, telephonogram or telegram. */
@Path("desk/appeals/{id}/notices/{notice}/post")
@Controller
@RequestScoped
public class Ordering {

    private static final List<ChannelKind> CHANNELS =
            Arrays.stream(ChannelKind.values()).filter(ChannelKind::byHand).toList();

    @Inject
    private AppealDesk desk;

    @Inject
    private OrderByHand orders;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id, @PathParam("notice") UUID notice) {
        return show(id, notice, "", "", FormErrors.none());
    }

    @POST
    public String order(
            @PathParam("id") UUID id,
            @PathParam("notice") UUID notice,
            @FormParam("channel") @DefaultValue("") String channel,
            @FormParam("reason") @DefaultValue("") String reason) {
        Actor actor = visitor.actor();
        return FormErrors.answering(
                () -> "redirect:desk/post/" + orders.order(actor, id, notice, channel(channel), Optional.of(reason)),
                errors -> show(id, notice, channel, reason, errors),
                language.language());
    }

    private String show(UUID id, UUID notice, String chosen, String reason, FormErrors errors) {
        DeskAppeal found = desk.get(visitor.actor(), id);
        NoticeTimeline told = found.timeline().notices().stream()
                .filter(one -> one.noticeId().equals(notice) && !one.toStaff())
                .findFirst()
                .orElseThrow(RefusalException::notFound);
        return page.show(new OrderPage(
                id,
                notice,
                found.appeal().number(),
                told.kind(),
                found.applicant().address(),
                found.applicant().phone().map(phone -> phone.value()),
                found.applicant().address().isPresent() ? CHANNELS : List.of(ChannelKind.TELEPHONOGRAM),
                chosen,
                reason,
                errors));
    }

    private static Optional<ChannelKind> channel(String name) {
        return CHANNELS.stream().filter(channel -> channel.name().equals(name)).findFirst();
    }
}
