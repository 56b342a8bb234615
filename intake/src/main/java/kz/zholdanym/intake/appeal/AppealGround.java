package kz.zholdanym.intake.appeal;

import kz.zholdanym.law.statute.LegalReference;

/** The seven closed grounds for considering an appeal: article 24(1). */
public enum AppealGround {
    /** A person who cannot defend their own rights, a minor, an unlimited circle of persons. */
    DEFENCELESS_OR_UNLIMITED_CIRCLE(1, true),
    /** The competent authority does not properly protect rights, or there is none. */
    NO_PROPER_PROTECTION(2, true),
    /** Interference with private business. */
    PRIVATE_BUSINESS(3, true),
    /** A threat to the constitutional order or national security. */
    THREAT_TO_ORDER_OR_SECURITY(4, true),
    /** Violations that lead to harm to life and health. */
    HARM_TO_LIFE_OR_HEALTH(5, true),
    /** An instruction of the President. */
    PRESIDENT_INSTRUCTION(6, false),
    /** An instruction of the Prosecutor General. */
    PROSECUTOR_GENERAL_INSTRUCTION(7, false);

    private final int subparagraph;
    private final boolean citizenMayChoose;

    AppealGround(int subparagraph, boolean citizenMayChoose) {
        this.subparagraph = subparagraph;
        this.citizenMayChoose = citizenMayChoose;
    }

    /** The subparagraph of article 24(1) that states this ground. */
    public LegalReference article() {
        return LegalReference.article("24").paragraph(1).subparagraph(subparagraph);
    }

    /** Instructions are never chosen by a citizen, only recorded by staff. */
    public boolean citizenMayChoose() {
        return citizenMayChoose;
    }
}
