package kz.zholdanym.intake.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Company;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.law.person.Bin;
import kz.zholdanym.law.person.Iin;

/**
 * Turns a signed-in identity into an actor: the identity provider proves who it is, our dated rows say for whom they
 * act. A wrong IIN or BIN in a token is taken for none.
 */
@ApplicationScoped
public class RecogniseActor {

    @Inject
    private OfficeStaff staff;

    public Actor recognise(Identity identity) {
        Set<Role> roles = roles(identity.roles());
        Optional<StaffPost> post = roles.stream().anyMatch(Role::staff) ? staff.postOf(identity) : Optional.empty();
        return new Actor(
                identity.account(),
                identity.name(),
                roles,
                identity.iin().flatMap(Iin::tryParse),
                identity.email(),
                identity.phone(),
                roles.contains(Role.ENTITY) ? company(identity) : Optional.empty(),
                post);
    }

    private static Optional<Company> company(Identity identity) {
        return identity.bin()
                .flatMap(Bin::tryParse)
                .flatMap(bin -> identity.organization().map(name -> new Company(bin, name)));
    }

    private static Set<Role> roles(Set<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (names.contains(role.name().toLowerCase(Locale.ROOT))) {
                roles.add(role);
            }
        }
        return roles;
    }
}
