package kz.zholdanym.web.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.staff.Identity;
import org.wildfly.security.http.oidc.IDToken;

/** Reads an identity out of the claims of a sign-in. */
final class TokenIdentity {

    private TokenIdentity() {}

    static Identity of(IDToken token, Predicate<String> hasRole) {
        return new Identity(
                token.getSubject(),
                name(token),
                roles(hasRole),
                claim(token, "iin"),
                claim(token, "email"),
                claim(token, "phone_number"),
                claim(token, "bin"),
                claim(token, "organization"),
                claim(token, "office"),
                claim(token, "position"));
    }

    private static String name(IDToken token) {
        String name =
                Identity.fullName(claim(token, "family_name"), claim(token, "given_name"), claim(token, "middle_name"));
        return name.isEmpty() ? claim(token, "preferred_username").orElse(token.getSubject()) : name;
    }

    private static Set<String> roles(Predicate<String> hasRole) {
        List<String> known = Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
        return known.stream().filter(hasRole).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> claim(IDToken token, String name) {
        return Optional.ofNullable(token.getClaimValueAsString(name)).filter(value -> !value.isBlank());
    }
}
