package kz.zholdanym.notifications.errand;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.zholdanym.law.phone.PhoneNumber;

/**
 * What an employee writes down about an errand; which parts belong to which kind, the case work has checked. Built by
 * {@link #of} and the {@code with} methods.
 *
 * @param correction why it replaces what was written before; empty where it replaces nothing
 * @param on the day on which it happened, in Almaty; the day of writing is another matter
 * @param at the hour of a call, in Almaty
 * @param reference the number of the post; of a letter that was made, the code printed on it
 * @param person who took it: personal data
 * @param relation what that person is to the addressee, or their position: personal data
 * @param phone the number that was called: personal data
 * @param text as it was read out or handed in
 * @param reason why it came back, was not taken, was given up or was ordered
 */
public record ErrandEntry(
        EntryKind kind,
        Optional<String> correction,
        Optional<LocalDate> on,
        Optional<LocalTime> at,
        Optional<String> reference,
        Optional<String> person,
        Optional<String> relation,
        Optional<PhoneNumber> phone,
        Optional<String> text,
        Optional<String> reason,
        Optional<FiledReceipt> receipt) {

    /** Only that it happened. */
    public static ErrandEntry of(EntryKind kind) {
        return new ErrandEntry(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** It mends what was written before, for this reason. */
    public ErrandEntry correcting(Optional<String> why) {
        return new ErrandEntry(kind, why, on, at, reference, person, relation, phone, text, reason, receipt);
    }

    public ErrandEntry on(LocalDate day) {
        return new ErrandEntry(
                kind, correction, Optional.of(day), at, reference, person, relation, phone, text, reason, receipt);
    }

    public ErrandEntry withReference(String number) {
        return new ErrandEntry(
                kind, correction, on, at, Optional.of(number), person, relation, phone, text, reason, receipt);
    }

    /** Who took what was handed over; empty where it is not known. */
    public ErrandEntry takenBy(Optional<String> who) {
        return new ErrandEntry(kind, correction, on, at, reference, who, relation, phone, text, reason, receipt);
    }

    /** A call at this hour to this number. */
    public ErrandEntry called(LocalTime hour, PhoneNumber number) {
        return new ErrandEntry(
                kind,
                correction,
                on,
                Optional.of(hour),
                reference,
                person,
                relation,
                Optional.of(number),
                text,
                reason,
                receipt);
    }

    /** Who took the call, and what that person is to the addressee. */
    public ErrandEntry takenBy(String who, String as) {
        return new ErrandEntry(
                kind, correction, on, at, reference, Optional.of(who), Optional.of(as), phone, text, reason, receipt);
    }

    public ErrandEntry withText(String words) {
        return new ErrandEntry(
                kind, correction, on, at, reference, person, relation, phone, Optional.of(words), reason, receipt);
    }

    public ErrandEntry because(String why) {
        return new ErrandEntry(
                kind, correction, on, at, reference, person, relation, phone, text, Optional.of(why), receipt);
    }

    public ErrandEntry with(FiledReceipt filed) {
        return new ErrandEntry(
                kind, correction, on, at, reference, person, relation, phone, text, reason, Optional.of(filed));
    }

    /** Without personal data, because it ends up in logs. */
    @Override
    public String toString() {
        return "ErrandEntry[" + kind + "]";
    }
}
