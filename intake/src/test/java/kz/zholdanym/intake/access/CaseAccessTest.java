package kz.zholdanym.intake.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.access.CaseAccess.Decision;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import org.junit.jupiter.api.Test;

class CaseAccessTest {

    private static final String DISTRICT = "ALMATY_ALMALY";
    private static final String OTHER_DISTRICT = "ALMATY_BOSTANDYK";
    private static final String REGION = "ALMATY";
    private static final UUID IN_CHARGE = new UUID(1, 1);
    private static final UUID COLLEAGUE = new UUID(1, 2);
    private static final CaseFacts CASE =
            new CaseFacts("applicant", DISTRICT, Optional.of(REGION), Optional.of(IN_CHARGE));

    @Test
    void theApplicantReadsTheirOwnCaseAndNothingMore() {
        Actor applicant = person("applicant");
        assertThat(CaseAccess.decide(applicant, CaseOperation.READ, CASE)).isEqualTo(Decision.PERMITTED);
        assertThat(CaseAccess.decide(applicant, CaseOperation.READ_AS_STAFF, CASE))
                .isEqualTo(Decision.HIDDEN);
    }

    @Test
    void forAnotherCitizenTheCaseDoesNotExist() {
        for (CaseOperation operation : CaseOperation.values()) {
            assertThat(CaseAccess.decide(person("stranger"), operation, CASE))
                    .as("%s", operation)
                    .isEqualTo(Decision.HIDDEN);
        }
        assertThatThrownBy(() -> CaseAccess.require(person("stranger"), CaseOperation.READ, CASE))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotFound.class));
    }

    @Test
    void forStaffOfAnotherOfficeTheCaseDoesNotExist() {
        for (Role role : Role.values()) {
            if (role != Role.SUPERIOR) {
                assertThat(CaseAccess.decide(
                                staff("officer", role, OTHER_DISTRICT, COLLEAGUE), CaseOperation.READ, CASE))
                        .as("%s", role)
                        .isEqualTo(Decision.HIDDEN);
            }
        }
    }

    @Test
    void theOfficeAboveReadsTheCaseButDoesNotDecideIt() {
        Actor superior = staff("superior", Role.SUPERIOR, REGION, COLLEAGUE);
        assertThat(CaseAccess.decide(superior, CaseOperation.READ_AS_STAFF, CASE))
                .isEqualTo(Decision.PERMITTED);
        assertThat(CaseAccess.decide(superior, CaseOperation.ASSIGN, CASE)).isEqualTo(Decision.REFUSED);
    }

    @Test
    void anEmployeeWithoutAPostTodaySeesNothing() {
        Actor former = new Actor(
                "former",
                "",
                Set.of(Role.HEAD),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(CaseAccess.decide(former, CaseOperation.READ, CASE)).isEqualTo(Decision.HIDDEN);
    }

    @Test
    void anAdministratorKeepsTheSystemAndNotItsCases() {
        assertThat(CaseAccess.decide(staff("admin", Role.ADMIN, DISTRICT, COLLEAGUE), CaseOperation.READ, CASE))
                .isEqualTo(Decision.HIDDEN);
    }

    @Test
    void onlyTheProsecutorInChargeAnswers() {
        Actor inCharge = staff("in-charge", Role.PROSECUTOR, DISTRICT, IN_CHARGE);
        Actor colleague = staff("colleague", Role.PROSECUTOR, DISTRICT, COLLEAGUE);
        Actor registrar = staff("registrar", Role.REGISTRAR, DISTRICT, IN_CHARGE);
        assertThat(CaseAccess.decide(inCharge, CaseOperation.SEND_ANSWER, CASE)).isEqualTo(Decision.PERMITTED);
        assertThat(CaseAccess.decide(colleague, CaseOperation.SEND_ANSWER, CASE))
                .isEqualTo(Decision.REFUSED);
        assertThat(CaseAccess.decide(registrar, CaseOperation.SEND_ANSWER, CASE))
                .isEqualTo(Decision.REFUSED);
    }

    @Test
    void theRegistrarAndTheProsecutorInChargeSendByHand() {
        assertThat(byHand(Role.REGISTRAR, DISTRICT, COLLEAGUE)).isEqualTo(Decision.PERMITTED);
        assertThat(byHand(Role.PROSECUTOR, DISTRICT, IN_CHARGE)).isEqualTo(Decision.PERMITTED);
        assertThat(byHand(Role.PROSECUTOR, DISTRICT, COLLEAGUE)).isEqualTo(Decision.REFUSED);
        assertThat(byHand(Role.HEAD, DISTRICT, COLLEAGUE)).isEqualTo(Decision.REFUSED);
        assertThat(byHand(Role.SUPERIOR, REGION, COLLEAGUE)).isEqualTo(Decision.REFUSED);
        assertThat(byHand(Role.REGISTRAR, OTHER_DISTRICT, COLLEAGUE)).isEqualTo(Decision.HIDDEN);
    }

    private static Decision byHand(Role role, String office, UUID assignment) {
        return CaseAccess.decide(staff("officer", role, office, assignment), CaseOperation.SEND_BY_HAND, CASE);
    }

    @Test
    void theCourtFileIsTakenOutByTheHeadARegistrarOrWhoIsInCharge() {
        assertThat(exporting(Role.HEAD, COLLEAGUE, CaseOperation.EXPORT)).isEqualTo(Decision.PERMITTED);
        assertThat(exporting(Role.REGISTRAR, COLLEAGUE, CaseOperation.EXPORT)).isEqualTo(Decision.PERMITTED);
        assertThat(exporting(Role.PROSECUTOR, IN_CHARGE, CaseOperation.EXPORT)).isEqualTo(Decision.PERMITTED);
        assertThat(exporting(Role.PROSECUTOR, COLLEAGUE, CaseOperation.EXPORT)).isEqualTo(Decision.REFUSED);
        Actor superior = staff("superior", Role.SUPERIOR, REGION, COLLEAGUE);
        assertThat(CaseAccess.decide(superior, CaseOperation.EXPORT, CASE)).isEqualTo(Decision.REFUSED);
    }

    @Test
    void onlyTheHeadTakesOutIdentificationNumbersInFull() {
        assertThat(exporting(Role.HEAD, COLLEAGUE, CaseOperation.EXPORT_IDENTIFIED))
                .isEqualTo(Decision.PERMITTED);
        assertThat(exporting(Role.REGISTRAR, COLLEAGUE, CaseOperation.EXPORT_IDENTIFIED))
                .isEqualTo(Decision.REFUSED);
        assertThat(exporting(Role.PROSECUTOR, IN_CHARGE, CaseOperation.EXPORT_IDENTIFIED))
                .isEqualTo(Decision.REFUSED);
    }

    private static Decision exporting(Role role, UUID assignment, CaseOperation operation) {
        return CaseAccess.decide(staff("officer", role, DISTRICT, assignment), operation, CASE);
    }

    @Test
    void nobodyHandlesAnAppealOfTheirOwn() {
        Actor registrarWhoFiled = staff("applicant", Role.REGISTRAR, DISTRICT, COLLEAGUE);
        assertThat(CaseAccess.decide(registrarWhoFiled, CaseOperation.READ, CASE))
                .isEqualTo(Decision.PERMITTED);
        assertThat(CaseAccess.decide(registrarWhoFiled, CaseOperation.CONFIRM_GROUND, CASE))
                .isEqualTo(Decision.HIDDEN);
        assertThat(CaseAccess.staffScope(registrarWhoFiled).holds(CASE)).isFalse();
    }

    @Test
    void aListHoldsExactlyTheCasesThatMayBeRead() {
        for (Actor actor : everyKindOfActor()) {
            for (CaseFacts facts : everyKindOfCase()) {
                boolean listed = CaseAccess.applicantScope(actor).holds(facts)
                        || CaseAccess.staffScope(actor).holds(facts);
                boolean readable = CaseAccess.decide(actor, CaseOperation.READ, facts) == Decision.PERMITTED;
                assertThat(listed).as("%s of %s", actor, facts).isEqualTo(readable);
            }
        }
    }

    private static List<Actor> everyKindOfActor() {
        List<Actor> actors = new ArrayList<>(List.of(person("applicant"), person("stranger")));
        for (Role role : Role.values()) {
            for (String office : List.of(DISTRICT, OTHER_DISTRICT, REGION, "GENERAL")) {
                actors.add(staff("officer", role, office, IN_CHARGE));
                actors.add(staff("applicant", role, office, COLLEAGUE));
            }
        }
        return actors;
    }

    private static List<CaseFacts> everyKindOfCase() {
        List<CaseFacts> cases = new ArrayList<>();
        for (String applicant : List.of("applicant", "somebody", "officer")) {
            cases.add(new CaseFacts(applicant, DISTRICT, Optional.of(REGION), Optional.empty()));
            cases.add(new CaseFacts(applicant, OTHER_DISTRICT, Optional.of(REGION), Optional.of(IN_CHARGE)));
            cases.add(new CaseFacts(applicant, REGION, Optional.of("GENERAL"), Optional.of(COLLEAGUE)));
            cases.add(new CaseFacts(applicant, "GENERAL", Optional.empty(), Optional.empty()));
        }
        return cases;
    }

    private static Actor person(String account) {
        return new Actor(
                account,
                "",
                Set.of(Role.CITIZEN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Actor staff(String account, Role role, String office, UUID assignment) {
        return new Actor(
                account,
                "",
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new StaffPost(assignment, office, Position.PROSECUTOR)));
    }
}
