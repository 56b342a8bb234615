package kz.zholdanym.intake.draft;

/** What the appeal is about, as typed. Empty strings where nothing was typed. */
public record DraftMatter(String kind, String language, String ground, String subject, String text) {}
