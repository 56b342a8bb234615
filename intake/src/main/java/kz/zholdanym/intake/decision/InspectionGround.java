package kz.zholdanym.intake.decision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.law.statute.LegalReference;

/**
 * On what an inspection may be appointed (articles 18(1) and 18(2)), each with the grounds of an appeal that match it. The
 * ground of an appeal does not by itself allow an inspection: that a competent authority does not properly protect rights
 * has no counterpart here but irreparable consequences.
 */
public enum InspectionGround {
    /** The instruction of the President. */
    PRESIDENT_INSTRUCTION(1, 1, EnumSet.of(AppealGround.PRESIDENT_INSTRUCTION)),
    /** The instruction of the Prosecutor General. */
    PROSECUTOR_GENERAL_INSTRUCTION(1, 2, EnumSet.of(AppealGround.PROSECUTOR_GENERAL_INSTRUCTION)),
    /** Persons who cannot defend their own rights. */
    DEFENCELESS(2, 1, EnumSet.of(AppealGround.DEFENCELESS_OR_UNLIMITED_CIRCLE)),
    MINORS(2, 2, EnumSet.of(AppealGround.DEFENCELESS_OR_UNLIMITED_CIRCLE)),
    UNLIMITED_CIRCLE(2, 3, EnumSet.of(AppealGround.DEFENCELESS_OR_UNLIMITED_CIRCLE)),
    /** To prevent irreparable consequences for life, health or security. */
    IRREPARABLE_CONSEQUENCES(
            2,
            4,
            EnumSet.of(
                    AppealGround.NO_PROPER_PROTECTION,
                    AppealGround.THREAT_TO_ORDER_OR_SECURITY,
                    AppealGround.HARM_TO_LIFE_OR_HEALTH)),
    /** Interference of state bodies with private business; narrower than the ground of an appeal. */
    PRIVATE_BUSINESS(2, 5, EnumSet.of(AppealGround.PRIVATE_BUSINESS));

    private final int paragraph;
    private final int subparagraph;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final Set<AppealGround> matching;

    InspectionGround(int paragraph, int subparagraph, Set<AppealGround> matching) {
        this.paragraph = paragraph;
        this.subparagraph = subparagraph;
        this.matching = matching;
    }

    /** The grounds of an inspection that the confirmed ground of an appeal lets one choose from. */
    public static List<InspectionGround> matching(AppealGround ground) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.matching.contains(ground))
                .toList();
    }

    public LegalReference article() {
        return LegalReference.article("18").paragraph(paragraph).subparagraph(subparagraph);
    }

    /** Whether the President or the Prosecutor General must have instructed or agreed (article 18(2), second part). */
    public boolean needsApproval() {
        return this == PRIVATE_BUSINESS;
    }
}
