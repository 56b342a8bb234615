package kz.zholdanym.intake.access;

import java.util.UUID;

/**
 * The office and position in which an employee acts today.
 *
 * @param assignment id of the dated assignment that says so
 * @param office code of the office
 */
public record StaffPost(UUID assignment, String office, Position position) {}
