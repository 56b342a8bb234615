package kz.zholdanym.web.outage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.outage.OutagePolicy;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * The register of outages, of a year or of the days that were asked about.
 *
 * @param outages the latest first
 * @param year the year shown; empty when days were asked about
 * @param years those with a register, the latest first
 * @param measuredSince since when outages have been measured
 * @param asked the days as they were typed
 * @param petition words for a petition; empty when no outage fell on the days
 * @param article lets a missed term be restored
 */
public record OutagesPage(
        List<OutageLine> outages,
        Optional<String> year,
        List<String> years,
        Optional<Instant> measuredSince,
        Optional<Asked> asked,
        Optional<String> petition,
        LegalReference article,
        FormErrors errors)
        implements PageView {

    /** Days as they were typed. */
    public record Asked(String from, String to) {}

    /** For how long the portal may be silent without an outage. */
    public long portalMinutes() {
        return OutagePolicy.PORTAL_SILENT.toMinutes();
    }

    /** For how long a channel may take nothing without an outage. */
    public long channelMinutes() {
        return OutagePolicy.CHANNEL_NOT_TAKING.toMinutes();
    }

    @Override
    public String template() {
        return "outages/register";
    }
}
