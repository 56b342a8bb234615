package kz.zholdanym.web.calculator;

import java.util.List;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermRule;

/** Whom a term binds; the list of terms is grouped by it, those who know the law least first. */
public enum BoundParty {
    /** Whoever files something: a citizen or a company. */
    PEOPLE(StatutoryTerms.COMPLAINT_FILING, StatutoryTerms.HEARING_OBJECTION, StatutoryTerms.COURT),
    /** The office, in what it does on appeals and complaints. */
    OFFICE_ON_APPEALS(
            StatutoryTerms.CONSIDERATION,
            StatutoryTerms.EXTENSION,
            StatutoryTerms.EXTENSION_NOTICE,
            StatutoryTerms.INTERIM_REPLY,
            StatutoryTerms.FINAL_REPLY,
            StatutoryTerms.FORWARDING,
            StatutoryTerms.COMPLAINT_CONSIDERATION,
            StatutoryTerms.HEARING_NOTICE),
    /** The office, in its supervision: inspections, and the terms that its acts may set. */
    OFFICE_IN_SUPERVISION(
            StatutoryTerms.INSPECTION,
            StatutoryTerms.INSPECTION_EXTENSION,
            StatutoryTerms.INFORMATION_REQUEST,
            StatutoryTerms.PROTEST_OWN_TERM,
            StatutoryTerms.ACT_SUSPENSION),
    /** The bodies and officials to whom the prosecutor's acts are addressed. */
    ADDRESSEES(
            StatutoryTerms.PROTEST_CONSIDERATION,
            StatutoryTerms.REPRESENTATION_CONSIDERATION,
            StatutoryTerms.REPRESENTATION_NOTICE,
            StatutoryTerms.REPRESENTATION_REPORT);

    private final List<TermRule> rules;

    BoundParty(TermRule... rules) {
        this.rules = List.of(rules);
    }

    /** The terms that bind it; every term binds exactly one party. */
    public List<TermRule> rules() {
        return rules;
    }
}
