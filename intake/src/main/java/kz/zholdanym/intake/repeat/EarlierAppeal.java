package kz.zholdanym.intake.repeat;

import java.time.Instant;
import java.util.UUID;

/**
 * An answered appeal of the same applicant that another one is like.
 *
 * @param answeredAt when its final answer was sent
 */
public record EarlierAppeal(UUID id, String number, String subject, Instant answeredAt, Likeness likeness) {}
