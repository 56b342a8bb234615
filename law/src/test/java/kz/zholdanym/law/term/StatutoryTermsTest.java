package kz.zholdanym.law.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.zholdanym.law.statute.Act;
import kz.zholdanym.law.statute.Statute;
import org.junit.jupiter.api.Test;

class StatutoryTermsTest {

    @Test
    void idsAndNamesAreUnique() {
        assertThat(StatutoryTerms.all()).extracting(TermRule::id).doesNotHaveDuplicates();
        assertThat(StatutoryTerms.all()).extracting(TermRule::name).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsFoundByItsIdAndItsName() {
        assertThat(StatutoryTerms.all()).hasSize(20).allSatisfy(rule -> {
            assertThat(StatutoryTerms.byId(rule.id())).contains(rule);
            assertThat(StatutoryTerms.byId(rule.id().toLowerCase(Locale.ROOT))).contains(rule);
            assertThat(StatutoryTerms.byName(rule.name())).contains(rule);
        });
    }

    @Test
    void anUnknownRuleIsNotFound() {
        assertThat(StatutoryTerms.byId("D-99")).isEmpty();
        assertThat(StatutoryTerms.byName("no-such-term")).isEmpty();
    }

    @Test
    void everyLegalBasisInTheConstitutionalLawExists() {
        assertThat(StatutoryTerms.all())
                .filteredOn(rule -> rule.legalBasis().act() == Act.CONSTITUTIONAL_LAW_ON_PROSECUTION)
                .hasSize(16)
                .allSatisfy(rule -> assertThat(Statute.prosecution().find(rule.legalBasis()))
                        .isPresent());
    }
}
