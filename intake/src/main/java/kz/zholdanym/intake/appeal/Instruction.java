package kz.zholdanym.intake.appeal;

import java.time.LocalDate;

/** The instruction of the President or of the Prosecutor General on which an appeal is considered (article 24(1)(6), (7)). */
public record Instruction(String number, LocalDate givenOn) {}
