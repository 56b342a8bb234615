package kz.zholdanym.intake.inspection;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdanym.intake.decision.DecisionContent.InspectionAppointed;
import kz.zholdanym.law.term.Term;

/**
 * The inspection that an appeal's term follows, as staff see it.
 *
 * @param term its duration with the explanation (article 18(4))
 * @param expectedOn the day on which it is expected to go on; empty while it does not stand still
 */
public record InspectionView(InspectionAppointed appointed, Term term, Optional<LocalDate> expectedOn) {}
