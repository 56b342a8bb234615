package kz.zholdanym.api.access;

import java.util.List;
import java.util.Locale;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Company;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.law.person.Iin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person.
 *
 * @param iin masked; absent when the account has none
 * @param organization name of the represented entity; absent for others
 * @param office code of the office in which an employee acts today; absent for others
 * @param position the law's position in that office; absent for others
 */
@Schema(name = "Me")
public record MeJson(
        String name,
        @Schema(examples = "[\"citizen\"]") List<String> roles,
        @Schema(examples = "9001••••••17") @Nullable String iin,
        @Nullable String organization,
        @Nullable String office,
        @Nullable String position) {

    static MeJson of(Actor actor) {
        return new MeJson(
                actor.name(),
                actor.roles().stream().sorted().map(MeJson::name).toList(),
                actor.iin().map(Iin::masked).orElse(null),
                actor.company().map(Company::name).orElse(null),
                actor.post().map(StaffPost::office).orElse(null),
                actor.post().map(post -> post.position().name()).orElse(null));
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
