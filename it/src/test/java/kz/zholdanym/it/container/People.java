package kz.zholdanym.it.container;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.appeal.AppealFiling;
import kz.zholdanym.intake.staff.Identity;

/** The people of the tests. */
final class People {

    static final String OFFICE = "ALMATY_ALMALY";
    static final String ANOTHER_OFFICE = "ALMATY_BOSTANDYK";

    private People() {}

    /** A citizen without any channel but the portal: nothing is sent. */
    static Actor citizen(String account) {
        return new Actor(
                account,
                "Айгүл Өмірова",
                Set.of(Role.CITIZEN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Identity employee(String account, String role, String position, String office) {
        return employee(account, role, position, office, Optional.empty());
    }

    static Identity reachableEmployee(String account, String role, String position, String office, String email) {
        return employee(account, role, position, office, Optional.of(email));
    }

    private static Identity employee(
            String account, String role, String position, String office, Optional<String> email) {
        return new Identity(
                account,
                "Ерлан Қасымов",
                Set.of(role),
                Optional.empty(),
                email,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(office),
                Optional.of(position));
    }

    static AppealFiling filing(String subject) {
        return filingTo(OFFICE, subject);
    }

    static AppealFiling filing(String subject, String text) {
        return filing(OFFICE, subject, text);
    }

    static AppealFiling filingTo(String office, String subject) {
        return filing(office, subject, "Жұмыс беруші үш ай бойы жалақы төлемеді. Тексеруді сұраймын.");
    }

    private static AppealFiling filing(String office, String subject, String text) {
        return new AppealFiling(
                Optional.empty(),
                Optional.of("kk"),
                Optional.of(office),
                Optional.of(subject),
                Optional.of(text),
                Optional.of("NO_PROPER_PROTECTION"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of());
    }
}
