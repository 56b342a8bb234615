package kz.zholdanym.intake.term;

import kz.zholdanym.law.calendar.CalendarEdition;

/** A calendar edition with its publication. */
public record PublishedEdition(CalendarEdition edition, Publication publication) {}
