package kz.zholdanym.intake.repeat;

/**
 * What two appeals have in common by the trigrams of their folded words, each from 0 to 1.
 *
 * @param subject how many of all trigrams of both subjects are in both
 * @param text the same of the texts
 * @param overlap how many trigrams of the text that has fewer are in the other one: a shortened text has all of them
 */
record Resemblance(double subject, double text, double overlap) {

    /**
     * @param text how many of all trigrams of both texts are in both
     * @param trigrams how many the one text has
     * @param others how many the other one has
     */
    static Resemblance of(double subject, double text, int trigrams, int others) {
        int fewer = Math.min(trigrams, others);
        double common = text * (trigrams + others) / (1 + text);
        return new Resemblance(subject, text, fewer == 0 ? 0 : Math.min(1, common / fewer));
    }
}
