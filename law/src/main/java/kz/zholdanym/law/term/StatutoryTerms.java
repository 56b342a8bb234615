package kz.zholdanym.law.term;

import static kz.zholdanym.law.statute.LegalReference.article;
import static kz.zholdanym.law.term.TermLength.calendarDays;
import static kz.zholdanym.law.term.TermLength.months;
import static kz.zholdanym.law.term.TermLength.workingDays;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kz.zholdanym.law.statute.Act;

/**
 * Every statutory term, declared once, beside its article. The trigger that each comment names is the date to hand to
 * {@link TermCalculator}.
 */
public final class StatutoryTerms {

    /** To extend the consideration of an appeal, at most; from what it is counted is {@link TermReadings#extensionBase}. */
    public static final TermRule EXTENSION = TermRule.cap(
                    "D-02", "extension", months(2), article("24").paragraph(4).part(1))
            .with(FirstDay.AFTER_OTHER_TERM);

    /** To tell the applicant of an extension; from the day of extension. */
    public static final TermRule EXTENSION_NOTICE = TermRule.deadline(
            "D-03", "extension-notice", workingDays(3), article("24").paragraph(5));

    /**
     * To send the interim reply; from the day the inspection is appointed. The article sets no length: three working days
     * follow article 24(5), and {@link TermReadings#interimReplyWorkingDays} may say otherwise.
     */
    public static final TermRule INTERIM_REPLY = TermRule.deadline(
            "D-04", "interim-reply", workingDays(3), article("24").paragraph(4).part(2));

    /** To tell the applicant the final reply; from the day the inspection ends. */
    public static final TermRule FINAL_REPLY = TermRule.deadline(
            "D-05", "final-reply", workingDays(10), article("24").paragraph(4).part(2));

    /** To consider an appeal; from its receipt by the prosecution bodies. */
    public static final TermRule CONSIDERATION = TermRule.deadline(
                    "D-01",
                    "appeal-consideration",
                    workingDays(15),
                    article("24").paragraph(3))
            .with(TermChanges.extendedBy(EXTENSION).boundToInspectionBy(FINAL_REPLY))
            .with(FirstDay.AFTER_RECEIPT);

    /** To file a complaint; from the day the person learned of the decision, act, action or inaction. */
    public static final TermRule COMPLAINT_FILING = TermRule.filing(
            "D-06", "complaint-filing", months(3), article("25").paragraph(1).part(1));

    /** To consider a complaint; from its receipt, see {@link TermReadings#complaintReceipt}. */
    public static final TermRule COMPLAINT_CONSIDERATION = TermRule.deadline(
                    "D-07",
                    "complaint-consideration",
                    workingDays(20),
                    article("25").paragraph(1).part(2))
            .with(FirstDay.AFTER_RECEIPT);

    /** To extend an inspection in exceptional cases, at most. */
    public static final TermRule INSPECTION_EXTENSION = TermRule.cap(
                    "D-08x",
                    "inspection-extension",
                    workingDays(30),
                    article("18").paragraph(4).part(3))
            .with(FirstDay.AFTER_OTHER_TERM);

    /** To carry out an inspection; from the start date in its resolution. */
    public static final TermRule INSPECTION = TermRule.cap(
                    "D-08",
                    "inspection",
                    workingDays(30),
                    article("18").paragraph(4).part(2))
            .with(FirstDay.START_OF_ACTIVITY)
            .with(TermChanges.extendedBy(INSPECTION_EXTENSION).withSuspension());

    /** The earliest day that a request for information may set; from its delivery to the addressee. */
    public static final TermRule INFORMATION_REQUEST = TermRule.floor(
            "D-09",
            "information-request",
            workingDays(3),
            article("26").paragraph(3).part(1));

    /** To consider a protest when it sets no other term; from its receipt by the addressee. */
    public static final TermRule PROTEST_CONSIDERATION = TermRule.deadline(
            "D-10",
            "protest-consideration",
            calendarDays(10),
            article("33").paragraph(3).part(1));

    /** The earliest day that a protest with a term of its own may set; from its receipt by the addressee. */
    public static final TermRule PROTEST_OWN_TERM = TermRule.floor(
            "D-10b",
            "protest-own-term",
            workingDays(3),
            article("33").paragraph(3).part(2));

    /** To consider a representation when it sets no urgent term; from its receipt by the addressee. */
    public static final TermRule REPRESENTATION_CONSIDERATION = TermRule.deadline(
            "D-11",
            "representation-consideration",
            calendarDays(30),
            article("36").paragraph(2).part(1));

    /** To tell the prosecutor when and where a representation is considered; back from the day it is considered. */
    public static final TermRule REPRESENTATION_NOTICE = TermRule.before(
            "D-11b",
            "representation-notice",
            workingDays(3),
            article("36").paragraph(2).part(2));

    /** To report the results and measures; from the day a representation was considered. */
    public static final TermRule REPRESENTATION_REPORT = TermRule.deadline(
            "D-11c",
            "representation-report",
            workingDays(3),
            article("36").paragraph(2).part(3));

    /** To suspend an act or action of an official, at most; from the issue of the resolution. */
    public static final TermRule ACT_SUSPENSION = TermRule.cap(
                    "D-12",
                    "act-suspension",
                    workingDays(3),
                    article("37").paragraph(1).subparagraph(9))
            .with(FirstDay.DAY_OF_ISSUE);

    /** To forward an appeal to the competent body and tell the applicant so; from its receipt. */
    public static final TermRule FORWARDING = TermRule.deadline(
                    "D-13", "forwarding", workingDays(3), article(Act.ADMINISTRATIVE_CODE, "65"))
            .with(FirstDay.AFTER_RECEIPT);

    /** To tell a participant of the hearing on the preliminary decision; back from the day the act is adopted. */
    public static final TermRule HEARING_NOTICE =
            TermRule.before("D-14", "hearing-notice", workingDays(3), article(Act.ADMINISTRATIVE_CODE, "72"));

    /** To object to the preliminary decision; from its receipt by the participant. */
    public static final TermRule HEARING_OBJECTION = TermRule.filing(
                    "D-14b", "hearing-objection", workingDays(2), article(Act.ADMINISTRATIVE_CODE, "72"))
            .with(LastDay.ALWAYS_WORKING);

    /** To go to court; from the delivery of the decision on the complaint. */
    public static final TermRule COURT =
            TermRule.filing("D-15", "court", months(1), article(Act.ADMINISTRATIVE_CODE, "136"));

    private static final List<TermRule> ALL = List.of(
            CONSIDERATION,
            EXTENSION,
            EXTENSION_NOTICE,
            INTERIM_REPLY,
            FINAL_REPLY,
            COMPLAINT_FILING,
            COMPLAINT_CONSIDERATION,
            INSPECTION,
            INSPECTION_EXTENSION,
            INFORMATION_REQUEST,
            PROTEST_CONSIDERATION,
            PROTEST_OWN_TERM,
            REPRESENTATION_CONSIDERATION,
            REPRESENTATION_NOTICE,
            REPRESENTATION_REPORT,
            ACT_SUSPENSION,
            FORWARDING,
            HEARING_NOTICE,
            HEARING_OBJECTION,
            COURT);

    private StatutoryTerms() {}

    /** All rules in the order of their numbers. */
    public static List<TermRule> all() {
        return ALL;
    }

    /** The rule with a number such as D-01 or D-08x, in upper or lower case. */
    public static Optional<TermRule> byId(String id) {
        return find(rule -> rule.id().toLowerCase(Locale.ROOT).equals(id.toLowerCase(Locale.ROOT)));
    }

    /** The rule with a readable name such as appeal-consideration, in upper or lower case. */
    public static Optional<TermRule> byName(String name) {
        return find(rule -> rule.name().equals(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<TermRule> find(Predicate<TermRule> condition) {
        return ALL.stream().filter(condition).findFirst();
    }
}
