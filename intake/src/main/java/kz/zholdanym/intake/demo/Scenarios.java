package kz.zholdanym.intake.demo;

import static kz.zholdanym.intake.appeal.AppealState.ACCEPTED;
import static kz.zholdanym.intake.appeal.AppealState.ANSWERED;
import static kz.zholdanym.intake.appeal.AppealState.AWAITING_REMEDY;
import static kz.zholdanym.intake.appeal.AppealState.FORWARDED;
import static kz.zholdanym.intake.appeal.AppealState.JOINED;
import static kz.zholdanym.intake.appeal.AppealState.REGISTERED;
import static kz.zholdanym.intake.appeal.AppealState.RETURNED;
import static kz.zholdanym.intake.appeal.AppealState.TERMINATED;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_CONSIDERATION;
import static kz.zholdanym.intake.appeal.AppealState.UNDER_INSPECTION;
import static kz.zholdanym.intake.appeal.AppealState.WITHDRAWN;

import java.util.List;

/** The ways that the hundred appeals go. Whoever adds a branch adds one here, and takes its cases from another. */
final class Scenarios {

    /** Those who got and opened an answer, and file the same again in {@link #REPEAT}. */
    static final Scenario ANSWERED_AND_READ = new Scenario(
            "answered-and-read",
            5,
            45,
            40,
            ANSWERED,
            List.of(confirmed(1), assigned(2), answered(11), new Move(12, CaseInHand::read)));

    static final Scenario REPEAT = new Scenario(
            "repeat", 3, 12, 9, TERMINATED, List.of(confirmed(1), assigned(2), new Move(6, CaseInHand::terminate)));

    static final List<Scenario> ALL = List.of(
            new Scenario("fresh", 10, 3, 1, REGISTERED, List.of()),
            new Scenario("awaiting-remedy", 4, 5, 3, AWAITING_REMEDY, List.of(remedyRequested(1))),
            new Scenario("remedied", 3, 7, 5, REGISTERED, List.of(remedyRequested(1), new Move(3, CaseInHand::remedy))),
            new Scenario("accepted", 8, 4, 2, ACCEPTED, List.of(confirmed(1))),
            new Scenario("considered", 10, 12, 4, UNDER_CONSIDERATION, List.of(confirmed(1), assigned(2))),
            new Scenario("joined", 2, 8, 5, JOINED, List.of(confirmed(1), assigned(2), new Move(4, CaseInHand::join))),
            new Scenario("due-today", 4, 15, 15, UNDER_CONSIDERATION, List.of(confirmed(1), assigned(2))),
            new Scenario("overdue", 5, 22, 17, UNDER_CONSIDERATION, List.of(confirmed(1), assigned(3))),
            new Scenario(
                    "extended",
                    6,
                    20,
                    14,
                    UNDER_CONSIDERATION,
                    List.of(confirmed(1), assigned(2), new Move(12, CaseInHand::extend))),
            new Scenario("inspected", 5, 18, 9, UNDER_INSPECTION, List.of(confirmed(1), assigned(2), inspected(5))),
            new Scenario(
                    "inspection-suspended",
                    3,
                    18,
                    13,
                    UNDER_INSPECTION,
                    List.of(confirmed(1), assigned(2), inspected(5), new Move(9, CaseInHand::suspend))),
            new Scenario("answered", 12, 40, 16, ANSWERED, List.of(confirmed(1), assigned(2), answered(12))),
            new Scenario(
                    "answered-after-inspection",
                    3,
                    38,
                    32,
                    ANSWERED,
                    List.of(
                            confirmed(1),
                            assigned(2),
                            inspected(4),
                            new Move(20, CaseInHand::endInspection),
                            answered(26))),
            new Scenario("forwarded", 4, 14, 5, FORWARDED, List.of(new Move(2, CaseInHand::forward))),
            new Scenario(
                    "forwarded-in-part",
                    2,
                    12,
                    6,
                    UNDER_CONSIDERATION,
                    List.of(confirmed(1), new Move(2, CaseInHand::forwardParts), assigned(3))),
            new Scenario(
                    "rerouted",
                    2,
                    10,
                    6,
                    UNDER_CONSIDERATION,
                    List.of(new Move(1, CaseInHand::reroute), confirmed(2), assigned(3))),
            new Scenario(
                    "returned", 3, 30, 14, RETURNED, List.of(remedyRequested(1), new Move(11, CaseInHand::giveBack))),
            new Scenario(
                    "withdrawn",
                    3,
                    20,
                    8,
                    WITHDRAWN,
                    List.of(
                            confirmed(1),
                            assigned(2),
                            new Move(4, CaseInHand::askWithdrawal),
                            new Move(5, CaseInHand::confirmWithdrawal))),
            new Scenario(
                    "withdrawal-asked",
                    2,
                    9,
                    6,
                    UNDER_CONSIDERATION,
                    List.of(confirmed(1), assigned(2), new Move(5, CaseInHand::askWithdrawal))),
            new Scenario(
                    "withdrawal-declined",
                    1,
                    10,
                    8,
                    UNDER_CONSIDERATION,
                    List.of(
                            confirmed(1),
                            assigned(2),
                            new Move(4, CaseInHand::askWithdrawal),
                            new Move(5, CaseInHand::declineWithdrawal))),
            ANSWERED_AND_READ,
            REPEAT);

    private Scenarios() {}

    private static Move confirmed(int workingDay) {
        return new Move(workingDay, CaseInHand::confirmGround);
    }

    private static Move assigned(int workingDay) {
        return new Move(workingDay, CaseInHand::assign);
    }

    private static Move answered(int workingDay) {
        return new Move(workingDay, CaseInHand::answer);
    }

    private static Move inspected(int workingDay) {
        return new Move(workingDay, CaseInHand::inspect);
    }

    private static Move remedyRequested(int workingDay) {
        return new Move(workingDay, CaseInHand::requestRemedy);
    }
}
