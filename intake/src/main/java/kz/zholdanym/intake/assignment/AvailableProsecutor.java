package kz.zholdanym.intake.assignment;

import kz.zholdanym.intake.staff.StaffMember;

/**
 * Somebody who can be put in charge, and how much they have to do.
 *
 * @param open how many appeals they are in charge of that wait for something
 */
public record AvailableProsecutor(StaffMember member, long open) {}
