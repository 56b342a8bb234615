package kz.zholdanym.intake.access;

import kz.zholdanym.law.person.Bin;

/** The legal entity for which a representative acts. */
public record Company(Bin bin, String name) {}
