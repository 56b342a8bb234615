package kz.zholdanym.intake.staff;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the identity provider says about a signed-in person, taken from the token as it is.
 *
 * @param account stable subject
 * @param name {@link #fullName} of the person
 * @param roles realm roles in lower case; unknown ones are ignored
 * @param office code of the office, for staff; used only when no assignment is on record yet
 * @param position the law's position, for staff
 */
public record Identity(
        String account,
        String name,
        Set<String> roles,
        Optional<String> iin,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> bin,
        Optional<String> organization,
        Optional<String> office,
        Optional<String> position) {

    /**
     * A name as identity documents and letters write it: surname, given name, patronymic. Parts that the provider does not
     * know are left out.
     */
    public static String fullName(Optional<String> surname, Optional<String> givenName, Optional<String> patronymic) {
        return Stream.of(surname, givenName, patronymic)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "Identity[" + account + "]";
    }
}
