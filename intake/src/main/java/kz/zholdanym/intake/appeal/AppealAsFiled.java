package kz.zholdanym.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.registration.RegistrationNumber;
import kz.zholdanym.law.language.Language;
import org.jspecify.annotations.Nullable;

/** What an applicant filed and how it was registered: no decision changes it. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class AppealAsFiled {

    @Id
    private UUID id;

    private String number;

    @Enumerated(EnumType.STRING)
    private AppealKind kind;

    private String language;
    private String subject;
    private String body;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "declared_ground")
    private @Nullable AppealGround declaredGround;

    private String coupon;

    /** What the applicant says is new since an earlier appeal like this one was answered. */
    @Column(name = "what_is_new")
    private @Nullable String whatIsNew;

    @Embedded
    private Applicant applicant;

    protected AppealAsFiled() {}

    AppealAsFiled(UUID id, Applicant applicant, ValidFiling filing, Instant receivedAt, LocalDate registeredOn) {
        this.id = id;
        this.applicant = applicant;
        this.kind = filing.kind();
        this.language = filing.language().code();
        this.subject = filing.subject();
        this.body = filing.text();
        this.whatIsNew = filing.whatIsNew().orElse(null);
        this.declaredGround = filing.ground().orElse(null);
        this.receivedAt = receivedAt;
        this.registeredOn = registeredOn;
    }

    /** One request of {@code other}, quoted from it. */
    AppealAsFiled(UUID id, AppealAsFiled other, String subject, String request, LocalDate registeredOn) {
        this.id = id;
        this.applicant = other.applicant.copy();
        this.kind = other.kind;
        this.language = other.language;
        this.subject = subject;
        this.body = request;
        this.declaredGround = other.declaredGround;
        this.receivedAt = other.receivedAt;
        this.registeredOn = registeredOn;
    }

    void register(RegistrationNumber number, VerificationCode coupon) {
        this.number = number.toString();
        this.coupon = coupon.text();
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    AppealKind kind() {
        return kind;
    }

    Language language() {
        return Language.ofCode(language).orElseThrow();
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    Optional<String> whatIsNew() {
        return Optional.ofNullable(whatIsNew);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    Optional<AppealGround> declaredGround() {
        return Optional.ofNullable(declaredGround);
    }

    VerificationCode coupon() {
        return new VerificationCode(coupon);
    }

    Applicant applicant() {
        return applicant;
    }
}
