package kz.zholdanym.intake.errand;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import org.jspecify.annotations.Nullable;

/** A notice as a letter. */
@Entity
@Table(name = "errand_letter")
@SuppressWarnings("NullAway.Init")
class ErrandLetter {

    @Id
    private String code;

    private UUID appeal;
    private UUID errand;
    private String officer;
    private @Nullable String enclosure;

    protected ErrandLetter() {}

    /** @param enclosure code of the answer that goes with it */
    ErrandLetter(
            VerificationCode code, UUID appeal, UUID errand, String officer, Optional<VerificationCode> enclosure) {
        this.code = code.text();
        this.appeal = appeal;
        this.errand = errand;
        this.officer = officer;
        this.enclosure = enclosure.map(VerificationCode::text).orElse(null);
    }

    VerificationCode code() {
        return new VerificationCode(code);
    }

    UUID appeal() {
        return appeal;
    }

    UUID errand() {
        return errand;
    }

    String officer() {
        return officer;
    }

    Optional<VerificationCode> enclosure() {
        return Optional.ofNullable(enclosure).map(VerificationCode::new);
    }
}
