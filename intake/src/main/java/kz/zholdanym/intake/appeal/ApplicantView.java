package kz.zholdanym.intake.appeal;

import java.util.Optional;
import java.util.Set;
import kz.zholdanym.law.person.Bin;
import kz.zholdanym.law.person.Iin;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;

/** The applicant as staff see them. Show the IIN only by its {@code masked()} form. */
public record ApplicantView(
        ApplicantKind kind,
        String name,
        Optional<Iin> iin,
        Optional<Bin> bin,
        Optional<String> company,
        Optional<String> address,
        Optional<String> email,
        Optional<PhoneNumber> phone,
        Set<ChannelKind> channels) {

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "ApplicantView[" + kind + "]";
    }
}
