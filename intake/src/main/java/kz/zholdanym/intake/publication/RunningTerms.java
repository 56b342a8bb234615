package kz.zholdanym.intake.publication;

import java.util.List;
import kz.zholdanym.intake.term.TermBasis;

/** The running terms of one kind of cases. Each kind that has terms implements it. */
public interface RunningTerms {

    /** All open cases, those together that have the same term. */
    List<TermGroup> groups();

    /**
     * Computes cases of an earlier basis anew, some of them in a transaction of its own: where the last day moves, the
     * case's history says from when to when and why, and the applicant is told.
     *
     * @return how many cases follow the basis now that did not before; 0 when there is nothing left to do
     */
    int follow(TermBasis basis);
}
