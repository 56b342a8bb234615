package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.util.UUID;

/** An answered appeal that its applicant filed before another one. */
public record EarlierAppeal(UUID id, String number, String subject, Instant answeredAt) {}
