package kz.zholdanym.intake.term;

/** In the current transaction a new basis is published; this server is to take it up as soon as it has committed. */
public record BasisPublished(int number) {}
