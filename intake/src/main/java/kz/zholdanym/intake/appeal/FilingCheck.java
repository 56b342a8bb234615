package kz.zholdanym.intake.appeal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.attachment.AttachmentLimits;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.PlainText;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.person.Iin;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.address.EmailAddress;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.jspecify.annotations.Nullable;

/** Checks a filing field by field and reports everything that is wrong at once. Pure; the directory is passed in. */
final class FilingCheck {

    private static final Set<Language> LANGUAGES = EnumSet.of(Language.KK, Language.RU);

    private final Actor actor;
    private final AppealFiling filing;
    private final Function<String, Optional<Office>> offices;
    private final List<FieldError> errors = new ArrayList<>();

    private FilingCheck(Actor actor, AppealFiling filing, Function<String, Optional<Office>> offices) {
        this.actor = actor;
        this.filing = filing;
        this.offices = offices;
    }

    /** @throws RefusalException naming every field that is wrong */
    static ValidFiling check(Actor actor, AppealFiling filing, Function<String, Optional<Office>> offices) {
        return new FilingCheck(actor, filing, offices).valid();
    }

    /** Everything that is wrong with a filing that is not complete yet; empty when it can be filed. */
    static List<FieldError> errors(Actor actor, AppealFiling filing, Function<String, Optional<Office>> offices) {
        FilingCheck check = new FilingCheck(actor, filing, offices);
        try {
            check.valid();
        } catch (RefusalException refused) {
            return List.copyOf(check.errors);
        }
        return List.of();
    }

    private ValidFiling valid() {
        Optional<Language> language = language();
        Optional<Office> office = office();
        Optional<AppealKind> kind =
                named(AppealKind.class, "kind", filing.kind().or(() -> Optional.of("APPEAL")));
        Optional<AppealGround> ground = ground();
        Optional<Iin> iin = iin();
        Optional<String> email = email();
        Optional<PhoneNumber> phone = phone();
        Set<ChannelKind> channels = channels(email, phone);
        boolean byPostOnly = filing.channels().isEmpty()
                && email.isEmpty()
                && phone.filter(PhoneNumber::mobile).isEmpty();
        Optional<String> subject = text("subject", filing.subject(), FilingLimits.SUBJECT);
        subject.filter(PlainText::severalLines).ifPresent(given -> error(FieldError.of("subject", "oneLine")));
        Optional<String> text = text("text", filing.text(), FilingLimits.TEXT);
        Optional<String> address = optional("address", filing.address(), FilingLimits.ADDRESS);
        if (byPostOnly && address.isPresent()) {
            channels.add(ChannelKind.LETTER);
        }
        Optional<String> whatIsNew = optional("whatIsNew", filing.whatIsNew(), FilingLimits.WHAT_IS_NEW);
        if (filing.attachments().size() > AttachmentLimits.FILES_PER_APPEAL) {
            error(FieldError.of("attachments", "attachment.count", "most", AttachmentLimits.FILES_PER_APPEAL));
        }
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
        return new ValidFiling(
                kind.orElseThrow(),
                language.orElseThrow(),
                office.orElseThrow(),
                subject.orElseThrow(),
                text.orElseThrow(),
                ground,
                iin,
                address,
                email,
                phone,
                channels,
                filing.attachments(),
                whatIsNew);
    }

    private Optional<Language> language() {
        Optional<Language> language =
                filing.language().flatMap(Language::ofCode).filter(LANGUAGES::contains);
        if (language.isEmpty()) {
            error(FieldError.of("language", "language"));
        }
        return language;
    }

    private Optional<Office> office() {
        Optional<Office> office = filing.office().flatMap(offices);
        if (filing.office().filter(code -> !code.isBlank()).isEmpty()) {
            error(FieldError.of("office", "office.missing"));
        } else if (office.isEmpty()) {
            error(FieldError.of("office", "office.unknown"));
        } else if (!office.get().takesAppeals()) {
            error(FieldError.of("office", "office.takesNone"));
        }
        return office;
    }

    private Optional<AppealGround> ground() {
        Optional<AppealGround> ground =
                named(AppealGround.class, "ground", filing.ground().filter(name -> !name.isBlank()));
        if (ground.filter(chosen -> !chosen.citizenMayChoose()).isPresent()) {
            error(FieldError.of("ground", "ground.staffOnly"));
        }
        return ground;
    }

    private Optional<Iin> iin() {
        Optional<String> given = filing.iin().map(String::strip).filter(text -> !text.isEmpty());
        if (given.isEmpty()) {
            return actor.iin();
        }
        Optional<Iin> iin = given.flatMap(Iin::tryParse);
        if (iin.isEmpty()) {
            error(FieldError.of("iin", "iin.wrong"));
        } else if (actor.iin().isPresent() && !actor.iin().equals(iin)) {
            error(FieldError.of("iin", "iin.another"));
        }
        return iin;
    }

    private Optional<String> email() {
        Optional<String> given =
                filing.email().or(actor::email).map(String::strip).filter(text -> !text.isEmpty());
        given.flatMap(EmailAddress::problem)
                .map(reason -> switch (reason) {
                    case MALFORMED -> "email.wrong";
                    case NOT_LATIN -> "email.notLatin";
                    case DOMAIN -> "email.domain";
                })
                .ifPresent(code -> error(FieldError.of("email", code)));
        return given;
    }

    private Optional<PhoneNumber> phone() {
        Optional<String> given =
                filing.phone().or(actor::phone).map(String::strip).filter(text -> !text.isEmpty());
        Optional<PhoneNumber> phone = given.flatMap(PhoneNumber::tryParse);
        if (given.isPresent() && phone.isEmpty()) {
            error(FieldError.of("phone", PhoneNumber.foreign(given.get()) ? "phone.foreign" : "phone.wrong"));
        }
        return phone;
    }

    private Set<ChannelKind> channels(Optional<String> email, Optional<PhoneNumber> phone) {
        Set<ChannelKind> channels = EnumSet.noneOf(ChannelKind.class);
        boolean mobile = phone.filter(PhoneNumber::mobile).isPresent();
        if (filing.channels().isEmpty()) {
            channels.add(ChannelKind.PUSH);
            email.ifPresent(address -> channels.add(ChannelKind.EMAIL));
            if (mobile) {
                channels.add(ChannelKind.SMS);
            }
            return channels;
        }
        for (String name : filing.channels()) {
            named(ChannelKind.choices(), "channels", Optional.of(name)).ifPresent(channels::add);
        }
        if (channels.contains(ChannelKind.EMAIL) && email.isEmpty()) {
            error(FieldError.of("email", "email.needed"));
        }
        if (channels.contains(ChannelKind.SMS) && !mobile) {
            error(FieldError.of("phone", phone.isEmpty() ? "phone.needed" : "phone.notMobile"));
        }
        return channels;
    }

    private Optional<String> optional(String field, Optional<String> given, int most) {
        Optional<String> text = given.map(String::strip).filter(content -> !content.isEmpty());
        text.filter(content -> content.length() > most)
                .ifPresent(content -> error(FieldError.of(field, "long", "most", most)));
        text.filter(PlainText::unprintable).ifPresent(content -> error(FieldError.of(field, "unprintable")));
        return text;
    }

    private Optional<String> text(String field, Optional<String> given, int most) {
        Optional<String> text = given.map(String::strip).filter(content -> !content.isEmpty());
        if (text.isEmpty()) {
            error(FieldError.of(field, "missing." + field));
        } else if (text.get().length() > most) {
            error(FieldError.of(field, "long", "most", most));
        } else if (PlainText.unprintable(text.get())) {
            error(FieldError.of(field, "unprintable"));
        }
        return text;
    }

    private <E extends Enum<E>> Optional<E> named(Class<E> type, String field, Optional<String> name) {
        return named(List.of(type.getEnumConstants()), field, name);
    }

    private <E extends Enum<E>> Optional<E> named(List<E> choices, String field, Optional<String> name) {
        @Nullable
        E found = name.flatMap(given -> choices.stream()
                        .filter(constant -> constant.name().equals(given.toUpperCase(Locale.ROOT)))
                        .findFirst())
                .orElse(null);
        if (name.isPresent() && found == null) {
            String known = String.join(", ", choices.stream().map(Enum::name).toList());
            error(FieldError.of(field, "oneOf", "known", known));
        }
        return Optional.ofNullable(found);
    }

    private void error(FieldError error) {
        errors.add(error);
    }
}
