package kz.zholdanym.notifications.channel;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.documents.language.Messages;
import org.junit.jupiter.api.Test;

class UnusableSettingTest {

    @Test
    void everyReasonStandsInThreeLanguages() {
        assertThat(BundleCompleteness.problems(Messages.load(UnusableSettingException.class, "settings")))
                .isEmpty();
    }

    @Test
    void theReasonNamesTheSettingInKazakhFirst() {
        assertThat(new UnusableSettingException("email", "portal.mail.from")
                        .getMessage()
                        .lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("portal.mail.from: "))
                .first()
                .asString()
                .contains("электрондық пошта мекенжайы емес");
    }
}
