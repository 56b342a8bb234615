package kz.zholdanym.intake.appeal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a person sends to file an appeal, as they sent it: nothing in it has been checked.
 *
 * @param kind name of an {@link AppealKind}; APPEAL when empty
 * @param language code of the language it is written in, kk or ru; the answer may come in it
 * @param office code of the office it is addressed to
 * @param ground name of an {@link AppealGround} a citizen may choose; a registrar confirms or changes it
 * @param iin only to be compared with the account's; the account's is taken when empty
 * @param email where to write; the account's when empty
 * @param phone where to send text messages; the account's when empty
 * @param channels names of channels by which the person wants to be told; every possible one when empty, and letters if
 *     there is nothing but a postal address
 * @param attachments ids of files uploaded before
 * @param whatIsNew what is new since an earlier appeal like this one was answered
 */
public record AppealFiling(
        Optional<String> kind,
        Optional<String> language,
        Optional<String> office,
        Optional<String> subject,
        Optional<String> text,
        Optional<String> ground,
        Optional<String> iin,
        Optional<String> address,
        Optional<String> email,
        Optional<String> phone,
        Set<String> channels,
        List<UUID> attachments,
        Optional<String> whatIsNew) {

    /** One that says nothing of earlier ones. */
    public AppealFiling(
            Optional<String> kind,
            Optional<String> language,
            Optional<String> office,
            Optional<String> subject,
            Optional<String> text,
            Optional<String> ground,
            Optional<String> iin,
            Optional<String> address,
            Optional<String> email,
            Optional<String> phone,
            Set<String> channels,
            List<UUID> attachments) {
        this(
                kind,
                language,
                office,
                subject,
                text,
                ground,
                iin,
                address,
                email,
                phone,
                channels,
                attachments,
                Optional.empty());
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "AppealFiling[office=" + office.orElse("-") + "]";
    }
}
