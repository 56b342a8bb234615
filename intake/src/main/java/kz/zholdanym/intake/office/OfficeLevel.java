package kz.zholdanym.intake.office;

/** Where an office stands in the single centralised system (article 5(1)). */
public enum OfficeLevel {
    CENTRAL,
    REGIONAL,
    DISTRICT
}
