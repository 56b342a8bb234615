package kz.zholdanym.intake.appeal;

import kz.zholdanym.intake.registration.RegistrationNumber;

/** Whose appeal it is. */
public enum ApplicantKind {
    PERSON(RegistrationNumber.NATURAL_PERSON),
    ENTITY(RegistrationNumber.LEGAL_ENTITY);

    private final String letters;

    ApplicantKind(String letters) {
        this.letters = letters;
    }

    /** The index letters of the registration number. */
    public String letters() {
        return letters;
    }
}
