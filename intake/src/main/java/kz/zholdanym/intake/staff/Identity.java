package kz.zholdanym.intake.staff;

import java.util.Optional;
import java.util.Set;

/**
 * What the identity provider says about a signed-in person, taken from the token as it is.
 *
 * @param account stable subject
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

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "Identity[" + account + "]";
    }
}
