package kz.zholdanym.api.desk;

import java.util.List;
import kz.zholdanym.intake.appeal.ApplicantView;
import kz.zholdanym.law.person.Bin;
import kz.zholdanym.law.person.Iin;
import kz.zholdanym.law.phone.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The applicant as staff see them.
 *
 * @param iin masked
 * @param bin of the represented entity
 */
@Schema(name = "Applicant")
public record ApplicantJson(
        @Schema(enumeration = {"PERSON", "ENTITY"}) String kind,
        String name,
        @Schema(examples = "9001••••••17") @Nullable String iin,
        @Nullable String bin,
        @Nullable String company,
        @Nullable String address,
        @Nullable String email,
        @Nullable String phone,
        List<String> channels) {

    static ApplicantJson of(ApplicantView applicant) {
        return new ApplicantJson(
                applicant.kind().name(),
                applicant.name(),
                applicant.iin().map(Iin::masked).orElse(null),
                applicant.bin().map(Bin::value).orElse(null),
                applicant.company().orElse(null),
                applicant.address().orElse(null),
                applicant.email().orElse(null),
                applicant.phone().map(PhoneNumber::value).orElse(null),
                applicant.channels().stream().sorted().map(Enum::name).toList());
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "ApplicantJson[" + kind + "]";
    }
}
