package kz.zholdanym.intake.outage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.outage.Outage;
import kz.zholdanym.notifications.outage.Outages;

/**
 * The register of outages, open to anyone. Days are days in Almaty, and may lie in the past only: nothing has been measured
 * of others.
 */
@ApplicationScoped
public class FindOutages {

    /** A missed term may be restored on petition: article 25(1). */
    public static final LegalReference RESTORATION =
            LegalReference.article("25").paragraph(1);

    /** The longest span that may be asked about, in days: no term that is missed is longer than a year. */
    public static final int MOST_DAYS = 366;

    @Inject
    private Outages outages;

    @Inject
    private CurrentDay currentDay;

    /** The outages of a year, the latest first; one over New Year is in both. Empty for years without a register. */
    public List<Outage> ofYear(int year) {
        return outages.overlapping(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The years the register covers, this one included. */
    public NavigableSet<Integer> years() {
        int thisYear = currentDay.today().date().getYear();
        int first = measuredSince()
                .map(since -> since.atZone(Almaty.ZONE).getYear())
                .orElse(thisYear);
        NavigableSet<Integer> years = new TreeSet<>();
        for (int year = first; year <= thisYear; year++) {
            years.add(year);
        }
        return years;
    }

    /** Since when outages have been measured; of earlier days the register says nothing. */
    public Optional<Instant> measuredSince() {
        return outages.measuredSince();
    }

    /**
     * The outages that fell on some of these days, both included, the latest first: reasons for a petition to restore a term
     * that ran then.
     *
     * @throws RefusalException if the days are the wrong way round, too many, or still to come
     */
    public List<Outage> between(LocalDate from, LocalDate to) {
        LocalDate today = currentDay.today().date();
        if (from.isAfter(today)) {
            throw RefusalException.invalid(FieldError.of("from", "outages.future"));
        }
        if (to.isBefore(from)) {
            throw RefusalException.invalid(FieldError.of("to", "outages.order"));
        }
        if (to.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw RefusalException.invalid(FieldError.of("to", "outages.long", "most", MOST_DAYS));
        }
        return outages.overlapping(from, to);
    }
}
