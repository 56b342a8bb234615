package kz.zholdanym.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.QueueLine;
import kz.zholdanym.intake.assignment.AssignAppeals;
import kz.zholdanym.intake.assignment.AssignedAppeal;
import kz.zholdanym.intake.assignment.AssignedAppeal.Outcome;
import kz.zholdanym.intake.assignment.AssignmentOrder;
import kz.zholdanym.intake.assignment.AssignmentOrder.Item;
import kz.zholdanym.intake.assignment.AvailableProsecutor;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.assignment.AssignmentsPage.Prosecutor;
import kz.zholdanym.web.assignment.AssignmentsPage.Ticked;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** A prosecutor is put in charge of the appeals that were ticked in the queue. */
@Path("desk/assignments")
@Controller
@RequestScoped
public class Assignments {

    @Inject
    private AssignAppeals assignment;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    /** @param ticked values of the boxes */
    @GET
    public String show(@QueryParam("appeals") List<String> ticked) {
        List<Item> items = items(ticked);
        return show(items, items, "", FormErrors.none());
    }

    /**
     * @param offered values of the boxes that the page had
     * @param ticked values of those that are still ticked
     */
    @POST
    public String assign(
            @FormParam("offered") List<String> offered,
            @FormParam("appeals") List<String> ticked,
            @FormParam("handler") @DefaultValue("") String handler) {
        Actor actor = visitor.actor();
        List<Item> items = items(ticked);
        return FormErrors.answering(
                () -> page.show(
                        result(actor, handler, assignment.assign(actor, new AssignmentOrder(id(handler), items)))),
                errors -> show(items(offered), items, handler, errors),
                language.language());
    }

    private String show(List<Item> offered, List<Item> ticked, String handler, FormErrors errors) {
        Actor actor = visitor.actor();
        Set<UUID> ids = offered.stream().map(Item::appeal).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<UUID> still = ticked.stream().map(Item::appeal).collect(Collectors.toSet());
        List<Ticked> appeals = assignment.chosen(actor, ids).stream()
                .map(line -> ticked(line, still.contains(line.appeal().id())))
                .toList();
        List<Prosecutor> prosecutors = assignment.prosecutors(actor).stream()
                .map(one -> new Prosecutor(
                        one.member().assignment().toString(), one.member().name(), one.open()))
                .toList();
        return page.show(new AssignmentsPage(appeals, prosecutors, handler, errors));
    }

    private AssignedPage result(Actor actor, String handler, List<AssignedAppeal> appeals) {
        String name = assignment.prosecutors(actor).stream()
                .map(AvailableProsecutor::member)
                .filter(member -> member.assignment().toString().equals(handler))
                .map(member -> member.name())
                .findFirst()
                .orElse("");
        Language reader = language.language();
        List<AssignedPage.Left> refused = appeals.stream()
                .flatMap(appeal -> appeal.refusal().stream()
                        .map(why -> new AssignedPage.Left(
                                appeal.id(), appeal.number(), RefusalTexts.sentence(why, reader))))
                .toList();
        return new AssignedPage(
                name, done(appeals, Outcome.ASSIGNED), done(appeals, Outcome.IN_CHARGE_ALREADY), refused);
    }

    private static List<AssignedPage.Done> done(List<AssignedAppeal> appeals, Outcome outcome) {
        return appeals.stream()
                .filter(appeal -> appeal.outcome() == outcome)
                .map(appeal ->
                        new AssignedPage.Done(appeal.id(), appeal.number().orElse("")))
                .toList();
    }

    private static Ticked ticked(QueueLine line, boolean ticked) {
        return new Ticked(
                TickedAppeal.value(line),
                line.appeal().number(),
                line.appeal().subject(),
                line.appeal().dueOn(),
                ticked);
    }

    private static List<Item> items(List<String> values) {
        return values.stream()
                .flatMap(value -> TickedAppeal.parse(value).stream())
                .toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
