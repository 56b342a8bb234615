package kz.zholdanym.api.publication;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import kz.zholdanym.intake.publication.TermImpact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a publication would do.
 *
 * @param basis number of the basis that stands: `If-Match` of the publication
 * @param open how many open cases there are
 * @param moved how many of them get another last day
 * @param overdue how many would be overdue at once
 */
@Schema(name = "Impact")
public record ImpactJson(
        @Schema(description = "What `If-Match` of the publication has to name", examples = "6")
        int basis,

        long open,
        long moved,
        long overdue,
        List<MoveJson> moves) {

    /** Cases whose last day moves alike. */
    @Schema(name = "Move")
    public record MoveJson(
            @Schema(examples = "D-01") String rule,
            LocalDate from,
            LocalDate before,
            LocalDate after,
            boolean overdue,
            long cases) {

        private static MoveJson of(TermImpact.Move move) {
            return new MoveJson(
                    move.rule().id(), move.from(), move.before(), move.after(), move.overdue(), move.cases());
        }
    }

    /** With the basis as its tag. */
    Response tagged() {
        return Response.ok(this).tag(Integer.toString(basis)).build();
    }

    static ImpactJson of(int basis, TermImpact impact) {
        return new ImpactJson(
                basis,
                impact.open(),
                impact.moved(),
                impact.overdue(),
                impact.moves().stream().map(MoveJson::of).toList());
    }
}
