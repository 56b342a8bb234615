package kz.zholdanym.intake.publication;

import kz.zholdanym.law.term.TermReadings;

/**
 * What publishing readings would do.
 *
 * @param basis the number of the basis that stands: publishing has to name it
 */
public record ReadingsPreview(int basis, TermReadings before, TermReadings after, TermImpact impact) {}
