package kz.zholdanym.intake.decision;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdanym.intake.appeal.AppealGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ground of an appeal does not by itself allow an inspection: articles 24(1) and 18 beside each other. */
class InspectionGroundTest {

    @Test
    void ofThoseWhoCannotDefendThemselvesMatchesOneGroundOfAppeals() {
        assertThat(InspectionGround.matching(AppealGround.DEFENCELESS_OR_UNLIMITED_CIRCLE))
                .containsExactly(
                        InspectionGround.DEFENCELESS, InspectionGround.MINORS, InspectionGround.UNLIMITED_CIRCLE);
    }

    @Test
    void whereTheAuthorityDoesNotProtectOnlyIrreparableConsequencesAllowOne() {
        assertThat(InspectionGround.matching(AppealGround.NO_PROPER_PROTECTION))
                .containsExactly(InspectionGround.IRREPARABLE_CONSEQUENCES);
    }

    @Test
    void ofPrivateBusinessNeedsTheAgreementOfTheHighest() {
        assertThat(InspectionGround.matching(AppealGround.PRIVATE_BUSINESS))
                .containsExactly(InspectionGround.PRIVATE_BUSINESS)
                .allMatch(InspectionGround::needsApproval);
    }

    @ParameterizedTest
    @EnumSource(AppealGround.class)
    void standsInArticle18(AppealGround ground) {
        assertThat(InspectionGround.matching(ground))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.article().article()).isEqualTo("18"));
    }
}
