package kz.zholdanym.local.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An account of the demo realm.
 *
 * @param id the account's identifier, the {@code sub} of its tokens; the same on every machine
 * @param username the name to sign in with; the password is {@link DemoRealm#PASSWORD}
 * @param name first and last name
 * @param roles realm roles
 * @param attributes claims by the name they have in the realm, such as {@code iin}, {@code office}, {@code position}
 */
public record DemoAccount(
        String id, String username, String name, String email, List<String> roles, Map<String, String> attributes) {
    public DemoAccount {
        roles = List.copyOf(roles);
        attributes = Map.copyOf(attributes);
    }

    /** One attribute, where the account has it. */
    public Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }
}
