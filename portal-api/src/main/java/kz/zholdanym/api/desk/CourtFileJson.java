package kz.zholdanym.api.desk;

import java.time.Instant;
import java.util.List;
import kz.zholdanym.intake.courtfile.GivenCourtFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A court file that was handed out.
 *
 * @param code printed on it, to verify it by
 * @param by name of the employee who took it out
 * @param identified whether IIN and BIN stood in it in full
 * @param size in bytes
 * @param sha256 of the PDF, 64 hexadecimal digits
 */
@Schema(name = "CourtFile")
public record CourtFileJson(
        @Schema(examples = "7K3M-9QXR-2F0A-ZT5C") String code,

        Instant at,
        String by,

        @Schema(enumeration = {"HEAD", "DEPUTY", "PROSECUTOR", "OTHER_WORKER"})
        String position,

        String reason,

        @Schema(enumeration = {"kk", "ru"}) String language,

        boolean identified,
        int pages,
        long size,
        String sha256) {

    /** @param items the newest first */
    @Schema(name = "CourtFileList")
    public record ListJson(List<CourtFileJson> items) {}

    static CourtFileJson of(GivenCourtFile file) {
        return new CourtFileJson(
                file.code().grouped(),
                file.at(),
                file.actor(),
                file.position().name(),
                file.reason(),
                file.language().code(),
                file.identified(),
                file.pages(),
                file.size(),
                file.sha256().hex());
    }
}
