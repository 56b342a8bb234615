package kz.zholdanym.api.access;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.zholdanym.intake.staff.Identity;
import org.jspecify.annotations.Nullable;

/** Reads an identity from the claims of an access token that the server has verified. */
final class TokenIdentity {

    private TokenIdentity() {}

    /** @param claims gives the text of a claim, or null when the token has none of that name */
    static Identity of(String subject, Function<String, @Nullable String> claims, Set<String> roles) {
        return new Identity(
                subject,
                name(claims).or(() -> claim(claims, "preferred_username")).orElse(subject),
                roles,
                claim(claims, "iin"),
                claim(claims, "email"),
                claim(claims, "phone_number"),
                claim(claims, "bin"),
                claim(claims, "organization"),
                claim(claims, "office"),
                claim(claims, "position"));
    }

    private static Optional<String> name(Function<String, @Nullable String> claims) {
        String name = Identity.fullName(
                claim(claims, "family_name"), claim(claims, "given_name"), claim(claims, "middle_name"));
        return Optional.of(name).filter(known -> !known.isEmpty());
    }

    private static Optional<String> claim(Function<String, @Nullable String> claims, String name) {
        return Optional.ofNullable(claims.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
