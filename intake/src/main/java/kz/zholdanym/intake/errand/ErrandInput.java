package kz.zholdanym.intake.errand;

import java.util.Optional;

/**
 * What an employee sends to write something down about an errand, as they sent it: nothing in it has been checked. Which
 * fields are looked at depends on what is written down.
 *
 * @param on the day, as 2026-11-22
 * @param time the hour of a call, as 09:30
 * @param reference the number of the post
 * @param person who took it
 * @param relation what that person is to the addressee, or their position
 * @param phone the number that was called
 * @param text as it was read out or handed in
 * @param confirmed whether the person who took a call confirmed the text
 * @param reason why it came back, was not taken, or is given up
 * @param enclosed whether the answer to the appeal goes with the letter
 * @param correction present where it mends what was written before, with the reason; empty text is an error
 */
public record ErrandInput(
        Optional<String> on,
        Optional<String> time,
        Optional<String> reference,
        Optional<String> person,
        Optional<String> relation,
        Optional<String> phone,
        Optional<String> text,
        boolean confirmed,
        Optional<String> reason,
        boolean enclosed,
        Optional<String> correction) {

    /** Nothing filled in. */
    public static ErrandInput empty() {
        return new ErrandInput(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "ErrandInput";
    }
}
