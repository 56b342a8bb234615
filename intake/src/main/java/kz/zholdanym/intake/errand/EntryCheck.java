package kz.zholdanym.intake.errand;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.PlainText;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.ErrandEntry;
import kz.zholdanym.notifications.errand.TrackingNumber;
import kz.zholdanym.notifications.errand.TrackingNumber.InvalidTrackingNumberException;

/** Checks field by field what an employee writes down, and reports everything that is wrong at once. Pure; the time is passed in. */
final class EntryCheck {

    private final Errand errand;
    private final EntryKind kind;
    private final ErrandInput input;
    private final LocalDateTime now;
    private final List<FieldError> errors = new ArrayList<>();

    private EntryCheck(Errand errand, EntryKind kind, ErrandInput input, LocalDateTime now) {
        this.errand = errand;
        this.kind = kind;
        this.input = input;
        this.now = now;
    }

    /**
     * What is to be written down.
     *
     * @param now the time in Almaty: nothing that is written down lies ahead
     * @throws RefusalException naming every field that is wrong
     */
    static ErrandEntry check(Errand errand, EntryKind kind, ErrandInput input, LocalDateTime now) {
        EntryCheck check = new EntryCheck(errand, kind, input, now);
        ErrandEntry entry = check.entry();
        if (!check.errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(check.errors));
        }
        return entry;
    }

    private ErrandEntry entry() {
        ErrandEntry entry = ErrandEntry.of(kind);
        entry = switch (kind) {
            case HANDED_OVER -> handedOver(entry);
            case DELIVERED -> day(entry).takenBy(line("person", input.person(), false));
            case RETURNED -> because(day(entry));
            case CALLED -> called(entry);
            case NOT_REACHED -> because(call(entry));
            case GIVEN_UP -> because(entry);
            case ORDERED, PRINTED, RECEIPT -> throw new IllegalArgumentException(kind + " is written by itself");
        };
        if (input.correction().isEmpty()) {
            return entry;
        }
        return entry.correcting(text("correction", "errand.correction", input.correction(), ErrandLimits.REASON));
    }

    private ErrandEntry handedOver(ErrandEntry entry) {
        ErrandEntry dated = day(entry);
        ErrandEntry numbered = reference().map(dated::withReference).orElse(dated);
        if (errand.channel() != ChannelKind.TELEGRAM) {
            return numbered;
        }
        return text("text", "errand.text", input.text(), ErrandLimits.TEXT)
                .map(numbered::withText)
                .orElse(numbered);
    }

    private ErrandEntry called(ErrandEntry entry) {
        ErrandEntry call = call(entry);
        Optional<String> person = line("person", input.person(), true);
        Optional<String> relation = line("relation", input.relation(), true);
        Optional<String> read = text("text", "errand.text", input.text(), ErrandLimits.TEXT);
        if (!input.confirmed()) {
            errors.add(FieldError.of("confirmed", "errand.confirmed"));
        }
        return person.isPresent() && relation.isPresent() && read.isPresent()
                ? call.takenBy(person.get(), relation.get()).withText(read.get())
                : call;
    }

    private ErrandEntry call(ErrandEntry entry) {
        ErrandEntry dated = day(entry);
        Optional<LocalTime> hour = hour(dated.on());
        Optional<PhoneNumber> phone = phone();
        return hour.isPresent() && phone.isPresent() ? dated.called(hour.get(), phone.get()) : dated;
    }

    private ErrandEntry because(ErrandEntry entry) {
        return text("reason", "errand.reason", input.reason(), ErrandLimits.REASON)
                .map(entry::because)
                .orElse(entry);
    }

    private ErrandEntry day(ErrandEntry entry) {
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            errors.add(FieldError.of("on", "errand.day"));
            return entry;
        }
        dayError(day.get()).ifPresent(errors::add);
        return entry.on(day.get());
    }

    private Optional<LocalDate> day() {
        try {
            return input.on().map(String::strip).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Optional<FieldError> dayError(LocalDate day) {
        LocalDate issued = errand.issuedAt().atZone(Almaty.ZONE).toLocalDate();
        if (day.isAfter(now.toLocalDate())) {
            return Optional.of(FieldError.of("on", "errand.day.ahead", "today", now.toLocalDate()));
        }
        if (day.isBefore(issued)) {
            return Optional.of(FieldError.of("on", "errand.day.beforeNotice", "issued", issued));
        }
        Optional<LocalDate> handedOver = errand.last(EntryKind.HANDED_OVER).flatMap(ErrandEntry::on);
        if (kind != EntryKind.HANDED_OVER && handedOver.filter(day::isBefore).isPresent()) {
            return Optional.of(FieldError.of("on", "errand.day.beforePost", "handed", handedOver.get()));
        }
        Optional<LocalDate> ended = errand.last(EntryKind.DELIVERED)
                .or(() -> errand.last(EntryKind.RETURNED))
                .flatMap(ErrandEntry::on);
        if (kind == EntryKind.HANDED_OVER && ended.filter(day::isAfter).isPresent()) {
            return Optional.of(FieldError.of("on", "errand.day.afterEnd", "ended", ended.get()));
        }
        return Optional.empty();
    }

    private Optional<LocalTime> hour(Optional<LocalDate> day) {
        try {
            Optional<LocalTime> hour = input.time().map(String::strip).map(LocalTime::parse);
            if (hour.isPresent()
                    && day.filter(on -> on.atTime(hour.get()).isAfter(now)).isPresent()) {
                errors.add(FieldError.of("time", "errand.time.ahead"));
                return Optional.empty();
            }
            if (hour.isEmpty()) {
                errors.add(FieldError.of("time", "errand.time"));
            }
            return hour;
        } catch (DateTimeParseException noHour) {
            errors.add(FieldError.of("time", "errand.time"));
            return Optional.empty();
        }
    }

    private Optional<String> reference() {
        try {
            return Optional.of(
                    TrackingNumber.parse(input.reference().orElse("")).value());
        } catch (InvalidTrackingNumberException wrong) {
            errors.add(FieldError.of("reference", "errand.reference." + wrong.fault()));
            return Optional.empty();
        }
    }

    /** A telephone on a line is as good as any: it is called, not written to. */
    private Optional<PhoneNumber> phone() {
        Optional<PhoneNumber> phone =
                input.phone().flatMap(PhoneNumber::tryParse).filter(number -> number.mobile() || number.landline());
        if (phone.isEmpty()) {
            errors.add(FieldError.of("phone", "errand.phone"));
        }
        return phone;
    }

    private Optional<String> line(String field, Optional<String> given, boolean needed) {
        Optional<String> line = given.map(String::strip).filter(text -> !text.isEmpty());
        if (line.isEmpty()) {
            if (needed) {
                errors.add(FieldError.of(field, "errand." + field));
            }
            return line;
        }
        if (PlainText.severalLines(line.get())) {
            errors.add(FieldError.of(field, "oneLine"));
        }
        return printable(field, line, ErrandLimits.NAME);
    }

    private Optional<String> text(String field, String missing, Optional<String> given, int most) {
        Optional<String> text = given.map(String::strip).filter(words -> !words.isEmpty());
        if (text.isEmpty()) {
            errors.add(FieldError.of(field, missing));
        }
        return printable(field, text, most);
    }

    private Optional<String> printable(String field, Optional<String> text, int most) {
        if (text.filter(words -> words.length() > most).isPresent()) {
            errors.add(FieldError.of(field, "errand.long", "most", most));
        } else if (text.filter(PlainText::unprintable).isPresent()) {
            errors.add(FieldError.of(field, "unprintable"));
        }
        return text;
    }
}
