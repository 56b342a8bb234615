package kz.zholdanym.intake.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.AppealQueue;
import kz.zholdanym.intake.appeal.QueueLine;
import kz.zholdanym.intake.assignment.AssignedAppeal.Outcome;
import kz.zholdanym.intake.assignment.AssignmentOrder.Item;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.staff.OfficeStaff;

/**
 * Puts one prosecutor in charge of several appeals. Each is decided by itself, in a transaction of its own and by the rules
 * for one: that some cannot be assigned leaves the others assigned. The same order again changes nothing.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class AssignAppeals {

    /** The most appeals of one order. */
    public static final int MOST = 100;

    @Inject
    private AppealDesk desk;

    @Inject
    private AppealQueue queue;

    @Inject
    private OfficeStaff staff;

    /** Those of {@code appeals} that the employee may list, in the order of the queue. */
    public List<QueueLine> chosen(Actor actor, Set<UUID> appeals) {
        requireLimit(appeals.size());
        return queue.chosen(actor, appeals);
    }

    /** The prosecutors of the employee's office who can be put in charge today, by name. */
    public List<AvailableProsecutor> prosecutors(Actor actor) {
        String office = office(actor);
        Map<UUID, Long> open = queue.openByHandler(office);
        return staff.prosecutorsOf(office).stream()
                .map(member -> new AvailableProsecutor(member, open.getOrDefault(member.assignment(), 0L)))
                .toList();
    }

    /**
     * What became of each appeal, in the order in which they were named.
     *
     * @throws RefusalException if the employee assigns none at all, or the order as a whole cannot be carried out
     */
    public List<AssignedAppeal> assign(Actor actor, AssignmentOrder order) {
        String office = office(actor);
        UUID handler = order.handler()
                .filter(chosen -> staff.prosecutorsOf(office).stream()
                        .anyMatch(member -> member.assignment().equals(chosen)))
                .orElseThrow(() -> RefusalException.invalid(FieldError.of("handler", "handler.unknown")));
        if (order.items().isEmpty()) {
            throw RefusalException.invalid(FieldError.of("appeals", "appeals.none"));
        }
        requireLimit(order.items().size());
        Map<UUID, QueueLine> lines =
                queue.chosen(actor, order.items().stream().map(Item::appeal).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(line -> line.appeal().id(), Function.identity()));
        List<AssignedAppeal> done = new ArrayList<>();
        for (Item item : order.items()) {
            done.add(assign(actor, item, handler, Optional.ofNullable(lines.get(item.appeal()))));
        }
        return done;
    }

    private AssignedAppeal assign(Actor actor, Item item, UUID handler, Optional<QueueLine> line) {
        Optional<String> number = line.map(seen -> seen.appeal().number());
        if (line.flatMap(QueueLine::handler).equals(Optional.of(handler))) {
            return new AssignedAppeal(item.appeal(), number, Outcome.IN_CHARGE_ALREADY, Optional.empty());
        }
        try {
            desk.assign(actor, item.appeal(), item.version(), handler);
            return new AssignedAppeal(item.appeal(), number, Outcome.ASSIGNED, Optional.empty());
        } catch (RefusalException refused) {
            return new AssignedAppeal(item.appeal(), number, Outcome.REFUSED, Optional.of(refused.refusal()));
        }
    }

    private static String office(Actor actor) {
        return actor.post()
                .filter(post -> CaseAccess.assigns(actor))
                .map(StaffPost::office)
                .orElseThrow(() -> new RefusalException(new Refusal.NotPermitted("ASSIGN")));
    }

    private static void requireLimit(int appeals) {
        if (appeals > MOST) {
            throw RefusalException.invalid(FieldError.of("appeals", "appeals.count", "most", MOST));
        }
    }
}
