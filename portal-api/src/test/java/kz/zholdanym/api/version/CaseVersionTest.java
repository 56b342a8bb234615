package kz.zholdanym.api.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseVersionTest {

    @Test
    void theSameVersionReadsDifferentlyInEachLanguage() {
        assertThat(CaseVersion.tag(3, Language.KK)).isNotEqualTo(CaseVersion.tag(3, Language.RU));
    }

    @Test
    void anExplanationByAnotherCalendarIsAnotherReadingOfTheSameVersion() {
        assertThat(CaseVersion.tag(3, Language.KK, 5)).isNotEqualTo(CaseVersion.tag(3, Language.KK, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"3-kk\"", "\"3-en\"", " \"3-ru\" ", "\"3-kk-6\""})
    void theTagOfAnyLanguageNamesTheVersionThatWasSeen(String ifMatch) {
        assertThat(CaseVersion.seen(ifMatch)).isEqualTo(3);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void aDecisionThatDoesNotSayWhatWasSeenIsRefused(String ifMatch) {
        assertRefused(ifMatch, ProblemType.VERSION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"three\"", "W/\"3-kk\"", "\"3-kk\", \"4-kk\"", "\"99999999999999999999\"", "\"-1\""})
    void whatIsNoTagOfACaseMatchesNoCase(String ifMatch) {
        assertRefused(ifMatch, ProblemType.STALE_VERSION);
    }

    private static void assertRefused(String ifMatch, ProblemType type) {
        assertThatThrownBy(() -> CaseVersion.seen(ifMatch))
                .isInstanceOfSatisfying(
                        RequestRefusedException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
