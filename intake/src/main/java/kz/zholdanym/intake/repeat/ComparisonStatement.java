package kz.zholdanym.intake.repeat;

/**
 * The statement that compares a new appeal with answered ones of the same applicant. Each row of its answer: id, number,
 * subject and moment of the answer of the earlier one, then what {@link Resemblance#of} takes.
 */
final class ComparisonStatement {

    private static final String TRIGRAMS = "cardinality(public.show_trgm(";
    private static final String NEWEST = " order by a.id desc limit " + LikenessPolicy.COMPARED_APPEALS + ") earlier";

    /** With what the person {@code :account} was answered: parameters {@code :subject} and {@code :text} are the new ones. */
    static final String OF_PERSON =
            select(" from (select intake.folded(cast(:subject as text)) as subject, " + folded("cast(:text as text)")
                    + " as text) later cross join lateral (select a.* from intake.appeal a"
                    + " where a.applicant_account = :account and a.state = 'ANSWERED'" + NEWEST);

    /**
     * With what the applicant of the appeal {@code :appeal} was answered before: the same account, or the same person or
     * company by its number.
     */
    static final String OF_APPEAL =
            select(" from (select a.id, a.applicant_kind, a.applicant_account, a.applicant_iin, a.applicant_bin,"
                    + " intake.folded(a.subject) as subject, " + folded("a.body")
                    + " as text from intake.appeal a where a.id = :appeal) later"
                    + " cross join lateral (select a.* from intake.appeal a"
                    + " where a.state = 'ANSWERED' and a.id < later.id and a.applicant_kind = later.applicant_kind"
                    + " and (a.applicant_account = later.applicant_account or a.applicant_bin = later.applicant_bin"
                    + " or a.applicant_iin = later.applicant_iin and later.applicant_kind = 'PERSON')" + NEWEST);

    private ComparisonStatement() {}

    private static String select(String from) {
        return "select earlier.id, earlier.number, earlier.subject as title, earlier.closed_at,"
                + " public.similarity(intake.folded(earlier.subject), later.subject),"
                + " public.similarity(compared.text, later.text),"
                + " " + TRIGRAMS + "compared.text)), " + TRIGRAMS + "later.text))"
                + from
                + " cross join lateral (select " + folded("earlier.body") + " as text) compared"
                + " order by earlier.id desc";
    }

    private static String folded(String text) {
        return "intake.folded(left(" + text + ", " + LikenessPolicy.COMPARED_CHARACTERS + "))";
    }
}
