package kz.zholdanym.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.zholdanym.law.term.StatutoryTerms;
import org.junit.jupiter.api.Test;

class BoundPartyTest {

    @Test
    void everyTermBindsExactlyOneParty() {
        assertThat(Arrays.stream(BoundParty.values())
                        .flatMap(party -> party.rules().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(StatutoryTerms.all());
    }
}
