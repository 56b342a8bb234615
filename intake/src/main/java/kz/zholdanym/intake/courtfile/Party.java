package kz.zholdanym.intake.courtfile;

import java.util.Optional;
import kz.zholdanym.intake.appeal.ApplicantView;

/**
 * The applicant as a court file names them.
 *
 * @param iin in full or masked, as ordered
 * @param bin likewise
 */
public record Party(
        String name,
        Optional<String> company,
        Optional<String> iin,
        Optional<String> bin,
        Optional<String> address,
        Optional<String> email,
        Optional<String> phone) {

    static Party of(ApplicantView applicant, boolean identified) {
        return new Party(
                applicant.name(),
                applicant.company(),
                applicant.iin().map(iin -> identified ? iin.value() : iin.masked()),
                applicant.bin().map(bin -> identified ? bin.value() : bin.masked()),
                applicant.address(),
                applicant.email(),
                applicant.phone().map(phone -> phone.value()));
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "Party";
    }
}
