package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;

/** The office's appeals in the order in which the law wants them answered. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AppealQueue {

    private static final char SEPARATOR = '_';

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    /** Those due first come first. Empty for anyone who holds no post. */
    public Page<AppealLine> page(Actor actor, QueueFilter filter, PageRequest request) {
        AppealLines lines = new AppealLines().within(CaseAccess.staffScope(actor));
        narrow(lines, filter, actor);
        request.after().ifPresent(cursor -> after(lines, cursor));
        return Page.of(
                lines.list(entities, "a.dueOn, a.id", request.limit() + 1),
                request.limit(),
                line -> line.dueOn().toString() + SEPARATOR + line.id());
    }

    private static void narrow(AppealLines lines, QueueFilter filter, Actor actor) {
        switch (filter) {
            case OPEN -> lines.where("a.closedAt is null");
            case UNASSIGNED -> lines.where("a.closedAt is null and a.handler is null");
            case ANSWERED -> lines.where("a.state = :answered").with("answered", AppealState.ANSWERED);
            case MINE -> {
                lines.where("a.closedAt is null");
                actor.post()
                        .ifPresentOrElse(
                                post -> lines.where("a.handler = :mine").with("mine", post.assignment()),
                                () -> lines.where("1 = 0"));
            }
        }
    }

    private static void after(AppealLines lines, String cursor) {
        int separator = cursor.indexOf(SEPARATOR);
        try {
            lines.where("(a.dueOn > :dueOn or (a.dueOn = :dueOn and a.id > :after))")
                    .with("dueOn", LocalDate.parse(cursor.substring(0, Math.max(separator, 0))))
                    .with("after", UUID.fromString(cursor.substring(separator + 1)));
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw PageRequest.wrongCursor();
        }
    }
}
