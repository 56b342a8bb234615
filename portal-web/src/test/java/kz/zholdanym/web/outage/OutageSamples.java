package kz.zholdanym.web.outage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.outage.FindOutages;
import kz.zholdanym.intake.outage.PetitionTexts;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.outage.Outage;
import kz.zholdanym.notifications.outage.OutageCause;
import kz.zholdanym.notifications.outage.OutageEnding;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The register of outages in its shapes. */
public final class OutageSamples {

    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final Instant MON_09_00 = Instant.parse("2026-11-23T04:00:00Z");
    private static final String REGISTER = "https://zholdanym.prokuror.gov.kz/outages/2026";

    private OutageSamples() {}

    public static List<Sample> all(Language language) {
        OutagesPage.Asked days = new OutagesPage.Asked("23.11.2026", "25.11.2026");
        String petition =
                PetitionTexts.petition(MON_2026_11_23, MON_2026_11_23.plusDays(2), outages(), REGISTER, language);
        FormErrors errors = FormErrors.of(
                List.of(FieldError.of("from", "outages.day"), FieldError.of("to", "outages.long", "most", 366)),
                language);
        return List.of(
                sample("outages", "/outages", page(outages(), Optional.of("2026"), Optional.empty(), Optional.empty())),
                sample(
                        "outages-none",
                        "/outages",
                        page(List.of(), Optional.of("2026"), Optional.empty(), Optional.empty())),
                sample(
                        "outages-days",
                        "/outages?from=23.11.2026&to=25.11.2026",
                        page(outages(), Optional.empty(), Optional.of(days), Optional.of(petition))),
                sample(
                        "outages-days-none",
                        "/outages?from=23.11.2026&to=25.11.2026",
                        page(List.of(), Optional.empty(), Optional.of(days), Optional.empty())),
                sample(
                        "outages-days-wrong",
                        "/outages?from=x&to=y",
                        page(
                                List.of(),
                                Optional.empty(),
                                Optional.of(new OutagesPage.Asked("<script>", "")),
                                Optional.empty(),
                                errors)));
    }

    static List<Outage> outages() {
        return List.of(
                outage(ChannelKind.EMAIL, OutageCause.NOT_TAKEN, 0, Optional.empty()),
                outage(ChannelKind.SMS, OutageCause.NOT_TAKEN, 5_400, Optional.of(OutageEnding.NOTHING_WAITED)),
                outage(ChannelKind.PUSH, OutageCause.NOT_TAKEN, 301, Optional.of(OutageEnding.BACK)),
                outage(ChannelKind.PORTAL, OutageCause.STOPPED, 120, Optional.of(OutageEnding.BACK)),
                outage(ChannelKind.PORTAL, OutageCause.SILENT, 61, Optional.of(OutageEnding.BACK)));
    }

    private static Outage outage(ChannelKind channel, OutageCause cause, long seconds, Optional<OutageEnding> ending) {
        return new Outage(
                new UUID(1, seconds),
                channel,
                cause,
                MON_09_00,
                ending.map(ended -> MON_09_00.plusSeconds(seconds)),
                ending);
    }

    private static OutagesPage page(
            List<Outage> outages, Optional<String> year, Optional<OutagesPage.Asked> asked, Optional<String> petition) {
        return page(outages, year, asked, petition, FormErrors.none());
    }

    private static OutagesPage page(
            List<Outage> outages,
            Optional<String> year,
            Optional<OutagesPage.Asked> asked,
            Optional<String> petition,
            FormErrors errors) {
        return new OutagesPage(
                outages.stream().map(OutageLine::of).toList(),
                year,
                List.of("2026", "2025"),
                Optional.of(Instant.parse("2025-03-03T05:00:00Z")),
                asked,
                petition,
                FindOutages.RESTORATION,
                errors);
    }

    private static Sample sample(String name, String route, OutagesPage page) {
        return new Sample(name, route, page, Visitor.ANYONE);
    }
}
