package kz.zholdanym.intake.registration;

/**
 * The number of a registered appeal: letters by kind of applicant, year of registration, sequence without gaps. Given
 * once and kept for good (Administrative Code, article 69(3)).
 *
 * @param letters ЖТ for a natural person, ЗТ for a legal entity
 */
public record RegistrationNumber(String letters, int year, long sequence) {

    public static final String NATURAL_PERSON = "ЖТ";
    public static final String LEGAL_ENTITY = "ЗТ";

    /** For example {@code ЖТ-2026-00000042}. */
    @Override
    public String toString() {
        return "%s-%d-%08d".formatted(letters, year, sequence);
    }
}
