package kz.zholdanym.web.citation;

import static kz.zholdanym.law.statute.LegalReference.article;
import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdanym.law.statute.Act;
import org.junit.jupiter.api.Test;

class ProvisionAddressTest {

    @Test
    void everyLevelOfAReferenceHasItsPlace() {
        assertThat(ProvisionAddress.of(article("24"))).contains("/law/24");
        assertThat(ProvisionAddress.of(article("24").paragraph(4))).contains("/law/24#p4");
        assertThat(ProvisionAddress.of(article("24").paragraph(4).part(2))).contains("/law/24#p4-2");
        assertThat(ProvisionAddress.of(article("37").paragraph(1).subparagraph(9)))
                .contains("/law/37#p1-s9");
    }

    @Test
    void aSubparagraphIsFoundByItsNumberWhateverThePart() {
        assertThat(ProvisionAddress.anchor(article("24").paragraph(1).part(1).subparagraph(2)))
                .isEqualTo(ProvisionAddress.anchor(article("24").paragraph(1).subparagraph(2)));
    }

    @Test
    void aParagraphWithAHyphenIsNoPartOfAnother() {
        assertThat(ProvisionAddress.anchor(article("24").paragraph("3-1")))
                .isNotEqualTo(ProvisionAddress.anchor(article("24").paragraph(3).part(1)));
    }

    @Test
    void anotherActHasNoAddressHere() {
        assertThat(ProvisionAddress.of(article(Act.ADMINISTRATIVE_CODE, "65"))).isEmpty();
    }

    @Test
    void norHasWhatTheLawDoesNotHave() {
        assertThat(ProvisionAddress.of(article("24").paragraph(99))).isEmpty();
    }
}
