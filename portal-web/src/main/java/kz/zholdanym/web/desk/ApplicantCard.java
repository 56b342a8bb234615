package kz.zholdanym.web.desk;

import java.util.Optional;
import kz.zholdanym.intake.appeal.ApplicantView;

/**
 * The applicant, as far as a case needs them.
 *
 * @param number IIN of a person or BIN of a company, most of it hidden
 * @param phone in international form
 */
public record ApplicantCard(
        String name,
        Optional<String> company,
        Optional<String> number,
        Optional<String> address,
        Optional<String> email,
        Optional<String> phone) {

    static ApplicantCard of(ApplicantView applicant) {
        return new ApplicantCard(
                applicant.name(),
                applicant.company(),
                applicant
                        .bin()
                        .map(bin -> bin.masked())
                        .or(() -> applicant.iin().map(iin -> iin.masked())),
                applicant.address(),
                applicant.email(),
                applicant.phone().map(phone -> phone.value()));
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "ApplicantCard";
    }
}
