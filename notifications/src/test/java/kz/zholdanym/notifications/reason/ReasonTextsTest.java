package kz.zholdanym.notifications.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTextsTest {

    private static final Map<String, Object> ABOUT = Map.of(
            "channel",
            "EMAIL",
            "hours",
            24,
            "account",
            "a",
            "attempt",
            3,
            "error",
            "IOException",
            "status",
            "0x45",
            "accepted",
            2,
            "because",
            "reason:no-answer");

    @Test
    void everyTextStandsInThreeLanguages() {
        assertThat(BundleCompleteness.problems(ReasonTexts.messages())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsAndLeavesNoCode(EvidenceReason reason) {
        for (Language language : Language.values()) {
            assertThat(ReasonTexts.text(reason.detail(ABOUT), language))
                    .isNotBlank()
                    .doesNotContain("reason:", "{", "=");
        }
    }

    @Test
    void whatTheReasonIsAboutIsTold() {
        String detail = EvidenceReason.NOT_RETURNED.detail(Map.of("channel", "EMAIL", "hours", 24));

        assertThat(detail).isEqualTo("reason:not-returned channel=EMAIL hours=24");
        assertThat(ReasonTexts.text(detail, Language.RU)).contains("электронная почта", "24 ч");
        assertThat(ReasonTexts.text(detail, Language.KK)).contains("электрондық пошта", "24 сағат");
    }

    @Test
    void repliesOfProvidersAndRowsFromBeforeTheCodesStayAsTheyAre() {
        assertThat(ReasonTexts.text("550 5.1.1 No such mailbox", Language.KK)).isEqualTo("550 5.1.1 No such mailbox");
        assertThat(ReasonTexts.text("Delivered by SMS", Language.KK)).isEqualTo("Delivered by SMS");
        assertThat(ReasonTexts.text("reason:unheard-of", Language.KK)).isEqualTo("reason:unheard-of");
        assertThat(ReasonTexts.own("550", Language.KK)).isEmpty();
    }
}
