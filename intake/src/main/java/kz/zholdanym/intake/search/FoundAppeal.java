package kz.zholdanym.intake.search;

import java.util.List;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.term.TermStanding;

/**
 * An appeal that was found.
 *
 * @param standing how pressing it is today
 * @param places where the words were found; empty when it was found by the number of its applicant
 */
public record FoundAppeal(AppealLine appeal, TermStanding standing, List<FoundPlace> places) {

    public FoundAppeal {
        places = List.copyOf(places);
    }
}
