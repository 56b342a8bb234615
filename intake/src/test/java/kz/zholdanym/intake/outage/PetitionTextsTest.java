package kz.zholdanym.intake.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.outage.Outage;
import kz.zholdanym.notifications.outage.OutageCause;
import kz.zholdanym.notifications.outage.OutageEnding;
import org.junit.jupiter.api.Test;

class PetitionTextsTest {

    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final Instant MON_09_00 = Instant.parse("2026-11-23T04:00:00Z");
    private static final Outage PORTAL = new Outage(
            UUID.randomUUID(),
            ChannelKind.PORTAL,
            OutageCause.SILENT,
            MON_09_00,
            Optional.of(MON_09_00.plusSeconds(7_200)),
            Optional.of(OutageEnding.BACK));
    private static final Outage MAIL = new Outage(
            UUID.randomUUID(), ChannelKind.EMAIL, OutageCause.NOT_TAKEN, MON_09_00, Optional.empty(), Optional.empty());

    @Test
    void everyTextStandsInThreeLanguages() {
        assertThat(BundleCompleteness.problems(PetitionTexts.messages())).isEmpty();
    }

    @Test
    void namesTheOutagesTheirTimesInAlmatyAndTheArticle() {
        String petition = PetitionTexts.petition(
                MON_2026_11_23,
                MON_2026_11_23.plusDays(2),
                List.of(PORTAL, MAIL),
                "https://zholdanym.test/outages/2026",
                Language.RU);

        assertThat(petition)
                .contains("Прошу восстановить пропущенный срок", "стать", "25", "портал не работал", "09:00", "11:00")
                .contains("электронные письма", "до сих пор", "https://zholdanym.test/outages/2026");
    }

    @Test
    void speaksEachLanguage() {
        assertThat(PetitionTexts.reason(PORTAL, Language.KK)).contains("портал жұмыс істемеді", "09:00");
        assertThat(PetitionTexts.reason(PORTAL, Language.EN)).contains("the portal was down", "11:00");
    }
}
