package kz.zholdanym.intake.appeal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.person.Iin;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;

/** A filing in which everything has been found right. */
record ValidFiling(
        AppealKind kind,
        Language language,
        Office office,
        String subject,
        String text,
        Optional<AppealGround> ground,
        Optional<Iin> iin,
        Optional<String> address,
        Optional<String> email,
        Optional<PhoneNumber> phone,
        Set<ChannelKind> channels,
        List<UUID> attachments,
        Optional<String> whatIsNew) {}
