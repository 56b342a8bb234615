package kz.zholdanym.web.admin;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.intake.publication.CalendarProposal;
import kz.zholdanym.intake.publication.ProposedDay;
import kz.zholdanym.intake.publication.ProposedText;

/** The form of a calendar as it was sent: a list for each column, whose rows are the days. */
public class CalendarForm {

    @FormParam("date")
    private List<String> dates = List.of();

    @FormParam("kind")
    private List<String> kinds = List.of();

    @FormParam("nameKk")
    private List<String> namesKk = List.of();

    @FormParam("nameRu")
    private List<String> namesRu = List.of();

    @FormParam("nameEn")
    private List<String> namesEn = List.of();

    @FormParam("sourceKk")
    private List<String> sourcesKk = List.of();

    @FormParam("sourceRu")
    private List<String> sourcesRu = List.of();

    @FormParam("sourceEn")
    private List<String> sourcesEn = List.of();

    @FormParam("reasonKk")
    @DefaultValue("")
    private String reasonKk = "";

    @FormParam("reasonRu")
    @DefaultValue("")
    private String reasonRu = "";

    @FormParam("reasonEn")
    @DefaultValue("")
    private String reasonEn = "";

    @FormParam("basis")
    @DefaultValue("0")
    private long basis;

    /** check, change or publish. */
    @FormParam("next")
    @DefaultValue("check")
    private String next = "check";

    CalendarProposal proposal(int year) {
        List<ProposedDay> days = new ArrayList<>();
        for (int row = 0; row < dates.size(); row++) {
            days.add(new ProposedDay(
                    dates.get(row),
                    cell(kinds, row),
                    new ProposedText(cell(namesKk, row), cell(namesRu, row), cell(namesEn, row)),
                    new ProposedText(cell(sourcesKk, row), cell(sourcesRu, row), cell(sourcesEn, row))));
        }
        // before anything is numbered by its row: the form is shown again without them
        days.removeIf(DayRow.EMPTY::equals);
        return new CalendarProposal(year, days, new ProposedText(reasonKk, reasonRu, reasonEn));
    }

    /** Number of the basis that was seen when the publication was looked at. */
    long basis() {
        return basis;
    }

    boolean publish() {
        return next.equals("publish");
    }

    boolean change() {
        return next.equals("change");
    }

    /** A browser sends every column of every row; whoever does not misses what the column holds. */
    private static String cell(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }
}
