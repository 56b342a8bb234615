package kz.zholdanym.law.statute;

import java.time.LocalDate;
import java.util.Optional;

/** An act on which something in this system rests. Its names in three languages belong to those who show it. */
public enum Act {
    /**
     * Constitutional Law «Прокуратура туралы» of 5 November 2022. By article 48(1) it is in force when ten calendar days
     * have passed since its publication; the date is the earliest that this allows.
     */
    CONSTITUTIONAL_LAW_ON_PROSECUTION("155-VII", LocalDate.of(2022, 11, 5), LocalDate.of(2022, 11, 16)),

    /** Administrative Procedural and Process-Related Code (ӘРПК, АППК) of 29 June 2020: the base where the other is silent. */
    ADMINISTRATIVE_CODE("350-VI", LocalDate.of(2020, 6, 29), LocalDate.of(2021, 7, 1));

    private final String code;
    private final LocalDate adoptedOn;
    private final LocalDate inForceFrom;

    Act(String code, LocalDate adoptedOn, LocalDate inForceFrom) {
        this.code = code;
        this.adoptedOn = adoptedOn;
        this.inForceFrom = inForceFrom;
    }

    /** The official number of the act, for instance {@code 155-VII}. */
    public String code() {
        return code;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The act with this official number; empty when it is none of these. */
    public static Optional<Act> ofCode(String code) {
        for (Act act : values()) {
            if (act.code.equals(code)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
