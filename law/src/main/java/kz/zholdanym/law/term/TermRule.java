package kz.zholdanym.law.term;

import kz.zholdanym.law.statute.LegalReference;

/**
 * A term as the law sets it. All of them stand in {@link StatutoryTerms}.
 *
 * @param id the number in the list of terms, such as D-01
 * @param name the readable name in addresses and settings, such as appeal-consideration
 * @param kind what the computed date means
 * @param length how long; for caps and floors the limit
 * @param firstDay with which day counting begins
 * @param lastDay what becomes of an end on a day off
 * @param legalBasis the provision that sets the term
 * @param validity when this version of the rule is law; the day of the trigger decides
 * @param changes what may happen to the running term
 */
public record TermRule(
        String id,
        String name,
        TermKind kind,
        TermLength length,
        FirstDay firstDay,
        LastDay lastDay,
        LegalReference legalBasis,
        Validity validity,
        TermChanges changes) {

    /** A term to do something by; day one is the day after the event. */
    static TermRule deadline(String id, String name, TermLength length, LegalReference legalBasis) {
        LastDay lastDay = length.unit() == TermUnit.WORKING_DAYS ? LastDay.ALWAYS_WORKING : LastDay.OF_DUTY;
        return new TermRule(
                id,
                name,
                TermKind.DEADLINE,
                length,
                FirstDay.AFTER_EVENT,
                lastDay,
                legalBasis,
                Validity.of(legalBasis.act()),
                TermChanges.NONE);
    }

    /** A term in which a citizen or an organisation may file something. */
    static TermRule filing(String id, String name, TermLength length, LegalReference legalBasis) {
        return deadline(id, name, length, legalBasis).with(LastDay.OF_FILING);
    }

    static TermRule floor(String id, String name, TermLength length, LegalReference legalBasis) {
        return deadline(id, name, length, legalBasis).with(TermKind.FLOOR);
    }

    static TermRule cap(String id, String name, TermLength length, LegalReference legalBasis) {
        TermRule rule = deadline(id, name, length, legalBasis).with(TermKind.CAP);
        return rule.lastDay == LastDay.ALWAYS_WORKING ? rule : rule.with(LastDay.OF_CAP);
    }

    static TermRule before(String id, String name, TermLength length, LegalReference legalBasis) {
        return deadline(id, name, length, legalBasis).with(TermKind.BEFORE);
    }

    TermRule with(TermKind other) {
        return new TermRule(id, name, other, length, firstDay, lastDay, legalBasis, validity, changes);
    }

    TermRule with(TermLength other) {
        return new TermRule(id, name, kind, other, firstDay, lastDay, legalBasis, validity, changes);
    }

    TermRule with(FirstDay other) {
        return new TermRule(id, name, kind, length, other, lastDay, legalBasis, validity, changes);
    }

    TermRule with(LastDay other) {
        return new TermRule(id, name, kind, length, firstDay, other, legalBasis, validity, changes);
    }

    TermRule with(TermChanges other) {
        return new TermRule(id, name, kind, length, firstDay, lastDay, legalBasis, validity, other);
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
