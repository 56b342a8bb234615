package kz.zholdanym.intake.repeat;

import java.util.Optional;

/**
 * From when on an appeal is said to be like an earlier one. Chosen by measuring on the pairs in the tests of this package;
 * what they give is printed by {@code LikenessOnPairsTest}.
 */
final class LikenessPolicy {

    /**
     * How many characters of the text are compared, from its beginning. The longer two texts are, the more letters in a row
     * they have in common by chance; and the comparison has to end in time.
     */
    static final int COMPARED_CHARACTERS = 1_200;

    /** With how many answered appeals of the applicant a new one is compared, from the newest on. */
    static final int COMPARED_APPEALS = 30;

    /** How many of those that are like it are shown. */
    static final int SHOWN_APPEALS = 3;

    private static final double SUBJECT_WEIGHT = 0.1;
    private static final double TEXT_WEIGHT = 0.9;

    private static final double RELATED_FROM = 0.45;
    private static final double CLOSE_FROM = 0.6;
    private static final double SAME_FROM = 0.85;

    private LikenessPolicy() {}

    /** Empty when there is nothing to say. */
    static Optional<Likeness> of(Resemblance resemblance) {
        double score = score(resemblance);
        if (score >= SAME_FROM) {
            return Optional.of(Likeness.SAME);
        } else if (score >= CLOSE_FROM) {
            return Optional.of(Likeness.CLOSE);
        }
        return score >= RELATED_FROM ? Optional.of(Likeness.RELATED) : Optional.empty();
    }

    /** From 0, nothing in common, to 1, the same. */
    static double score(Resemblance resemblance) {
        double text = (resemblance.text() + resemblance.overlap()) / 2;
        return SUBJECT_WEIGHT * resemblance.subject() + TEXT_WEIGHT * text;
    }
}
