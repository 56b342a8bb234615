package kz.zholdanym.intake.publication;

import java.util.List;

/**
 * A calendar edition that an administrator wants to publish: nothing in it has been checked.
 *
 * @param days all days that differ from the ordinary week
 * @param reason for everyone whose date moves by it
 */
public record CalendarProposal(int year, List<ProposedDay> days, ProposedText reason) {

    public CalendarProposal {
        days = List.copyOf(days);
    }
}
