package kz.zholdanym.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealTransition;
import kz.zholdanym.intake.appeal.AppealTransitions;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.Act;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermRule;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.web.citation.ProvisionAddress;
import kz.zholdanym.web.page.RenderedPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows a citation arrives at the very words that are cited. */
class CitedProvisionsTest {

    static Stream<LegalReference> cited() {
        return Stream.of(
                        StatutoryTerms.all().stream().map(TermRule::legalBasis),
                        AppealTransitions.all().stream().map(AppealTransition::article),
                        Arrays.stream(NoticeKind.values()).map(NoticeKind::legalBasis),
                        Arrays.stream(InspectionGround.values()).map(InspectionGround::article),
                        Arrays.stream(AppealGround.values()).map(AppealGround::article))
                .flatMap(references -> references)
                .filter(reference -> reference.act() == Act.CONSTITUTIONAL_LAW_ON_PROSECUTION)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("cited")
    void standsOnThePageToWhichItLeads(LegalReference reference) {
        String address = ProvisionAddress.of(reference).orElseThrow();
        assertThat(address).startsWith("/law/" + reference.article());
        int hash = address.indexOf('#');
        String page = RenderedPages.render(LawSamples.article(reference.article()), Language.RU);
        if (hash >= 0) {
            assertThat(page).containsOnlyOnce(" id=\"" + address.substring(hash + 1) + "\"");
        }
    }
}
