package kz.zholdanym.intake.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands on a registration coupon, in its language.
 *
 * @param term how the due date was computed, as a sentence
 * @param whatIsNew what the applicant says is new since an earlier appeal was answered
 * @param code the verification code, in groups
 * @param qr image of the verification page's address, as a data URI
 */
public record CouponContent(
        String office,
        String number,
        String applicant,
        String subject,
        Instant receivedAt,
        LocalDate registeredOn,
        LocalDate dueOn,
        String term,
        Optional<String> whatIsNew,
        String code,
        String qr) {}
