package kz.zholdanym.intake.access;

import java.util.EnumSet;
import java.util.Set;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;

/**
 * The one policy that says who may do what with a case. Other people's cases do not exist: whoever may not read one
 * gets the same answer as for a case that is not there.
 */
public final class CaseAccess {

    /** What the policy says. */
    public enum Decision {
        PERMITTED,
        /** As if the case did not exist. */
        HIDDEN,
        /** The case may be read, but not this. */
        REFUSED
    }

    private CaseAccess() {}

    public static Decision decide(Actor actor, CaseOperation operation, CaseFacts facts) {
        if (facts.applicant().equals(actor.account())) {
            boolean own = operation == CaseOperation.READ || operation.applicants();
            return own ? Decision.PERMITTED : Decision.HIDDEN;
        }
        if (!staffScope(actor).holds(facts)) {
            return Decision.HIDDEN;
        }
        return permitted(actor, operation, facts) ? Decision.PERMITTED : Decision.REFUSED;
    }

    /** As {@link #decide}, but ends in a refusal unless permitted. */
    public static void require(Actor actor, CaseOperation operation, CaseFacts facts) {
        switch (decide(actor, operation, facts)) {
            case PERMITTED -> {}
            case HIDDEN -> throw RefusalException.notFound();
            case REFUSED -> throw new RefusalException(new Refusal.NotPermitted(operation.name()));
        }
    }

    /** The cases that an applicant may list. */
    public static CaseScope applicantScope(Actor actor) {
        return new CaseScope.OwnCases(actor.account());
    }

    /** The cases that an employee may list; none for anyone who holds no post today. */
    public static CaseScope staffScope(Actor actor) {
        if (actor.post().isEmpty() || actor.roles().stream().noneMatch(Role::handlesCases)) {
            return new CaseScope.NoCases();
        }
        String office = actor.post().get().office();
        return actor.has(Role.SUPERIOR)
                ? new CaseScope.SuperiorCases(office, actor.account())
                : new CaseScope.OfficeCases(office, actor.account());
    }

    /** Whether the actor may put prosecutors in charge of the cases of their own office at all. */
    public static boolean assigns(Actor actor) {
        return actor.post().filter(post -> registers(actor, post.office())).isPresent();
    }

    /** Whether this employee approves the answers of the office today: by position, so that whoever holds it may. */
    public static boolean approves(Actor actor, String office) {
        return heads(actor, office, EnumSet.of(Position.HEAD, Position.DEPUTY));
    }

    private static boolean permitted(Actor actor, CaseOperation operation, CaseFacts facts) {
        String office = facts.office();
        return switch (operation) {
            case READ, READ_AS_STAFF -> true;
            case CONFIRM_GROUND, ASSIGN, FORWARD, REROUTE, REQUEST_REMEDY, RETURN, DECIDE_WITHDRAWAL, JOIN, SEPARATE ->
                registers(actor, office);
            case EXTEND_TERM, APPROVE_ANSWER -> approves(actor, office);
            case APPOINT_INSPECTION -> heads(actor, office, appointing(facts));
            case END_INSPECTION -> actor.holds(Role.HEAD, office) || prosecutes(actor, facts);
            case TERMINATE, DRAFT_ANSWER, SEND_ANSWER, SUBMIT_ANSWER -> prosecutes(actor, facts);
            case PREVIEW_ANSWER -> prosecutes(actor, facts) || approves(actor, office);
            case SEND_BY_HAND -> actor.holds(Role.REGISTRAR, office) || prosecutes(actor, facts);
            case EXPORT ->
                actor.holds(Role.REGISTRAR, office) || actor.holds(Role.HEAD, office) || prosecutes(actor, facts);
            case EXPORT_IDENTIFIED -> actor.holds(Role.HEAD, office);
            case REMEDY, ASK_WITHDRAWAL -> false;
        };
    }

    /** The law gives some decisions to positions, not to whoever works in the head's stead (articles 18(2), 24(4)). */
    private static boolean heads(Actor actor, String office, Set<Position> positions) {
        return actor.holds(Role.HEAD, office)
                && actor.post()
                        .map(StaffPost::position)
                        .filter(positions::contains)
                        .isPresent();
    }

    /** Deputies are named for the General office only (article 18(2)). */
    private static Set<Position> appointing(CaseFacts facts) {
        return facts.higherOffice().isPresent()
                ? EnumSet.of(Position.HEAD)
                : EnumSet.of(Position.HEAD, Position.DEPUTY);
    }

    private static boolean registers(Actor actor, String office) {
        return actor.holds(Role.REGISTRAR, office) || actor.holds(Role.HEAD, office);
    }

    private static boolean prosecutes(Actor actor, CaseFacts facts) {
        return actor.holds(Role.PROSECUTOR, facts.office()) && handles(actor, facts);
    }

    private static boolean handles(Actor actor, CaseFacts facts) {
        return facts.handler().isPresent()
                && actor.post().map(StaffPost::assignment).equals(facts.handler());
    }
}
