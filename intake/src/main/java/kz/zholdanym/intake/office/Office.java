package kz.zholdanym.intake.office;

import java.time.LocalTime;
import java.util.Optional;
import kz.zholdanym.law.language.LocalizedText;

/**
 * A prosecutor's office.
 *
 * @param code stable code, also in addresses and in the API
 * @param name official name; Kazakh is the primary one (article 47(4))
 * @param higher code of the office directly above; empty for the General office only
 * @param takesAppeals false for offices that consider none, as the academy
 * @param opensAt start of working hours on a working day, in Almaty time
 * @param closesAt end of working hours
 */
public record Office(
        String code,
        LocalizedText name,
        OfficeLevel level,
        Optional<String> higher,
        boolean takesAppeals,
        LocalTime opensAt,
        LocalTime closesAt) {}
