package kz.zholdanym.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.person.Bin;
import kz.zholdanym.law.person.Iin;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.Correspondence;
import kz.zholdanym.notifications.notice.Recipient;
import org.jspecify.annotations.Nullable;

/** The applicant as they stood when they filed (Administrative Code, article 63). Does not change with the account. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class Applicant {

    @Column(name = "applicant_account")
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind")
    private ApplicantKind kind;

    @Column(name = "applicant_name")
    private String name;

    @Column(name = "applicant_iin")
    private @Nullable String iin;

    @Column(name = "applicant_bin")
    private @Nullable String bin;

    @Column(name = "applicant_company")
    private @Nullable String company;

    @Column(name = "applicant_address")
    private @Nullable String address;

    @Column(name = "applicant_email")
    private @Nullable String email;

    @Column(name = "applicant_phone")
    private @Nullable String phone;

    @Column(name = "applicant_channels")
    private String channels;

    protected Applicant() {}

    Applicant(Actor actor, ValidFiling filing) {
        this.account = actor.account();
        this.kind = actor.company().isPresent() ? ApplicantKind.ENTITY : ApplicantKind.PERSON;
        this.name = actor.name();
        this.iin = filing.iin().map(Iin::value).orElse(null);
        this.bin = actor.company().map(company -> company.bin().value()).orElse(null);
        this.company = actor.company().map(company -> company.name()).orElse(null);
        this.address = filing.address().orElse(null);
        this.email = filing.email().orElse(null);
        this.phone = filing.phone().map(PhoneNumber::value).orElse(null);
        this.channels = filing.channels().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The same for another appeal of the same person: no two of them share what is stored. */
    Applicant copy() {
        Applicant copy = new Applicant();
        copy.account = account;
        copy.kind = kind;
        copy.name = name;
        copy.iin = iin;
        copy.bin = bin;
        copy.company = company;
        copy.address = address;
        copy.email = email;
        copy.phone = phone;
        copy.channels = channels;
        return copy;
    }

    String account() {
        return account;
    }

    ApplicantKind kind() {
        return kind;
    }

    /** How letters address the applicant: the company's name, or the person's. */
    String addressee() {
        return company != null ? company : name;
    }

    /** @param office code of the office that reaches the applicant by hand, if need be */
    Recipient toRecipient(Language language, String office) {
        return new Recipient(
                account,
                language,
                Optional.ofNullable(email),
                Optional.ofNullable(phone).map(PhoneNumber::parse),
                channels(),
                Optional.of(new Correspondence(office, addressee(), Optional.ofNullable(address))));
    }

    Set<ChannelKind> channels() {
        Set<ChannelKind> chosen = EnumSet.noneOf(ChannelKind.class);
        Arrays.stream(channels.split(","))
                .filter(channel -> !channel.isEmpty())
                .map(ChannelKind::valueOf)
                .forEach(chosen::add);
        return chosen;
    }

    ApplicantView toView() {
        return new ApplicantView(
                kind,
                name,
                Optional.ofNullable(iin).map(Iin::parse),
                Optional.ofNullable(bin).map(Bin::parse),
                Optional.ofNullable(company),
                Optional.ofNullable(address),
                Optional.ofNullable(email),
                Optional.ofNullable(phone).map(PhoneNumber::parse),
                channels());
    }
}
