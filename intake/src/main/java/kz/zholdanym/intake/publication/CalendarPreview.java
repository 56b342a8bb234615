package kz.zholdanym.intake.publication;

import java.util.List;

/**
 * What publishing a calendar would do.
 *
 * @param basis the number of the basis that stands: publishing has to name it
 * @param changes how days are treated otherwise than by the edition that stands
 */
public record CalendarPreview(int basis, int year, List<CalendarChange> changes, TermImpact impact) {

    public CalendarPreview {
        changes = List.copyOf(changes);
    }
}
