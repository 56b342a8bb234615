package kz.zholdanym.web.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Family name, given name, patronymic: as in an identity document. */
    private static String name(IDToken token) {
        String parts = Stream.of("family_name", "given_name", "middle_name")
                .flatMap(part -> claim(token, part).stream())
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? claim(token, "preferred_username").orElse(token.getSubject()) : parts;
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
