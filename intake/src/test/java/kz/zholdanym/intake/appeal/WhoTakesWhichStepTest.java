package kz.zholdanym.intake.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseAccess.Decision;
import kz.zholdanym.intake.access.CaseFacts;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.access.StaffPost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the whole table over every role, position and office: the right person may, everybody else is refused. */
class WhoTakesWhichStepTest {

    private static final String DISTRICT = "ALMATY_ALMALY";
    private static final String REGION = "ALMATY";
    private static final String GENERAL = "GENERAL";
    private static final UUID IN_CHARGE = new UUID(1, 1);
    private static final UUID COLLEAGUE = new UUID(1, 2);
    private static final CaseFacts OF_DISTRICT =
            new CaseFacts("applicant", DISTRICT, Optional.of(REGION), Optional.of(IN_CHARGE));
    private static final CaseFacts OF_GENERAL =
            new CaseFacts("applicant", GENERAL, Optional.empty(), Optional.of(IN_CHARGE));

    static Stream<AppealTransition> steps() {
        return AppealTransitions.all().stream().filter(step -> step.operation().isPresent());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isTheLawsPersonAndNobodyElse(AppealTransition step) {
        for (CaseFacts facts : List.of(OF_DISTRICT, OF_GENERAL)) {
            for (Actor actor : everybody()) {
                assertThat(CaseAccess.decide(actor, step.operation().orElseThrow(), facts))
                        .as("%s by %s in %s", step.event(), actor, facts)
                        .isEqualTo(expected(step.event(), actor, facts));
            }
        }
    }

    private static Decision expected(AppealEvent event, Actor actor, CaseFacts facts) {
        if (actor.account().equals(facts.applicant())) {
            return ofApplicant(event) ? Decision.PERMITTED : Decision.HIDDEN;
        }
        Optional<StaffPost> post = actor.post();
        Role role = actor.roles().iterator().next();
        if (post.isEmpty() || !role.staff() || role == Role.ADMIN) {
            return Decision.HIDDEN;
        }
        boolean here = post.get().office().equals(facts.office());
        boolean below = facts.higherOffice().filter(post.get().office()::equals).isPresent();
        if (!here) {
            return role == Role.SUPERIOR && below ? Decision.REFUSED : Decision.HIDDEN;
        }
        return may(event, role, post.get(), facts) ? Decision.PERMITTED : Decision.REFUSED;
    }

    private static boolean ofApplicant(AppealEvent event) {
        return event == AppealEvent.REMEDY || event == AppealEvent.ASK_WITHDRAWAL;
    }

    private static boolean may(AppealEvent event, Role role, StaffPost post, CaseFacts facts) {
        boolean prosecutorInCharge =
                role == Role.PROSECUTOR && post.assignment().equals(IN_CHARGE);
        boolean headOrDeputy =
                role == Role.HEAD && (post.position() == Position.HEAD || post.position() == Position.DEPUTY);
        return switch (event) {
            case FILE, RECOMPUTE_TERM, REMEDY, ASK_WITHDRAWAL, FOLLOW_PRINCIPAL, ANSWER_WITH_PRINCIPAL -> false;
            case CONFIRM_GROUND, ASSIGN, FORWARD, FORWARD_PARTS, REROUTE -> role == Role.REGISTRAR || role == Role.HEAD;
            case JOIN, TAKE_IN, SEPARATE, SEPARATE_REQUEST -> role == Role.REGISTRAR || role == Role.HEAD;
            case REQUEST_REMEDY, RETURN, CONFIRM_WITHDRAWAL, DECLINE_WITHDRAWAL ->
                role == Role.REGISTRAR || role == Role.HEAD;
            case EXTEND_TERM, RETURN_ANSWER, APPROVE_ANSWER -> headOrDeputy;
            case APPOINT_INSPECTION, EXTEND_INSPECTION, SUSPEND_INSPECTION, RESUME_INSPECTION ->
                headOrDeputy
                        && (post.position() == Position.HEAD || facts.office().equals(GENERAL));
            case END_INSPECTION -> prosecutorInCharge || role == Role.HEAD;
            case TERMINATE, SEND_ANSWER, SUBMIT_ANSWER -> prosecutorInCharge;
            case EXPORT -> prosecutorInCharge || role == Role.REGISTRAR || role == Role.HEAD;
        };
    }

    private static List<Actor> everybody() {
        List<Actor> everybody = new ArrayList<>();
        for (Role role : Role.values()) {
            everybody.add(actor("applicant", role, Optional.empty()));
            everybody.add(actor("stranger", role, Optional.empty()));
            for (Position position : Position.values()) {
                for (String office : List.of(DISTRICT, "ALMATY_BOSTANDYK", REGION, GENERAL)) {
                    for (UUID assignment : List.of(IN_CHARGE, COLLEAGUE)) {
                        everybody.add(actor("officer", role, Optional.of(new StaffPost(assignment, office, position))));
                    }
                }
            }
        }
        return everybody;
    }

    private static Actor actor(String account, Role role, Optional<StaffPost> post) {
        return new Actor(
                account,
                "",
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                post);
    }
}
