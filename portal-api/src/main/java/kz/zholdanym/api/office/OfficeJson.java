package kz.zholdanym.api.office;

import kz.zholdanym.intake.office.Office;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An office of the directory.
 *
 * @param name in the reader's language
 * @param parent code of the office directly above; absent for the General office
 */
@Schema(name = "Office")
public record OfficeJson(
        @Schema(examples = "ALMATY") String code,
        String name,
        @Nullable String parent,

        @Schema(enumeration = {"CENTRAL", "REGIONAL", "DISTRICT"})
        String level,

        @Schema(description = "Whether appeals can be addressed to it")
        boolean takesAppeals) {

    static OfficeJson of(Office office, Language language) {
        return new OfficeJson(
                office.code(),
                office.name().in(language),
                office.higher().orElse(null),
                office.level().name(),
                office.takesAppeals());
    }
}
