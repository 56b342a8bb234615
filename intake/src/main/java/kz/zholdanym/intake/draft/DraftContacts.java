package kz.zholdanym.intake.draft;

import java.util.Set;

/** How to reach the applicant, as typed. Empty strings where nothing was typed; channels by name. */
public record DraftContacts(String address, String email, String phone, Set<String> channels) {}
