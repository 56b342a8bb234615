package kz.zholdanym.intake.publication;

import java.util.List;
import kz.zholdanym.intake.term.TermBasis;

/** The running terms of one kind of cases. Each kind that has terms implements it. */
public interface RunningTerms {

    /** All open cases, those together that have the same term by the same basis. */
    List<TermGroup> groups();

    /** Those of them that still follow an earlier basis than this. */
    List<TermGroup> behind(TermBasis basis);

    /**
     * Computes cases of a group anew, some of them, in a transaction of its own: where the last day moves, the case's history
     * says from when to when and by which publication, and the applicant is told.
     *
     * @return how many cases follow the basis now that did not before; 0 when nothing of the group is left, or another
     *     server is at work on the rest
     */
    int follow(TermGroup group, TermBasis basis);
}
