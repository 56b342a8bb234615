package kz.zholdanym.intake.access;

import java.util.Optional;
import java.util.Set;
import kz.zholdanym.law.person.Iin;

/**
 * Who is asking: a signed-in person as the identity provider knows them, and for staff the post they hold today.
 *
 * @param account the identity provider's stable subject
 * @param name full name, as in the identity document
 * @param email empty when the account has none
 * @param phone as the account gives it, not yet checked
 * @param company present for a legal entity's representative
 * @param post present for staff with an assignment in force today
 */
public record Actor(
        String account,
        String name,
        Set<Role> roles,
        Optional<Iin> iin,
        Optional<String> email,
        Optional<String> phone,
        Optional<Company> company,
        Optional<StaffPost> post) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this person holds {@code role} in {@code office} today. */
    public boolean holds(Role role, String office) {
        return has(role) && post.filter(held -> held.office().equals(office)).isPresent();
    }

    /** Names nobody: safe for logs. */
    @Override
    public String toString() {
        return "Actor[" + account + " " + roles + "]";
    }
}
