package kz.zholdanym.intake.staff;

import java.util.UUID;
import kz.zholdanym.intake.access.Position;

/**
 * An employee in one post.
 *
 * @param assignment id of the dated assignment
 * @param office code of the office
 */
public record StaffMember(UUID assignment, String name, String office, Position position) {}
