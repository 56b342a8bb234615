package kz.zholdanym.intake.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Company;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.law.person.Bin;
import kz.zholdanym.law.person.Iin;

/** Who files and who decides: the accounts of the demo's realm, and applicants who have none. */
final class DemoPeople {

    static final String ALMALY = "ALMATY_ALMALY";
    static final String BOSTANDYK = "ALMATY_BOSTANDYK";

    private static final String ACCOUNT = "00000000-0000-4000-8000-%012d";
    private static final String ASSIGNMENT = "00000000-0000-7000-8000-%012d";

    private static final Actor REGISTRAR =
            employee(4, "Тұрсынова Әсел Бекқызы", Role.REGISTRAR, Position.OTHER_WORKER, ALMALY);
    private static final Actor PROSECUTOR =
            employee(5, "Сейітов Ақылбек Жомартұлы", Role.PROSECUTOR, Position.PROSECUTOR, ALMALY);
    private static final Actor SECOND_PROSECUTOR =
            employee(9, "Әбенова Динара Асқарқызы", Role.PROSECUTOR, Position.PROSECUTOR, BOSTANDYK);
    private static final Actor SECOND_REGISTRAR =
            employee(10, "Есенов Бауыржан Талғатұлы", Role.REGISTRAR, Position.OTHER_WORKER, BOSTANDYK);

    /** Of the one office in the demo that has a head with an account. */
    static final Actor HEAD = employee(6, "Байжанов Ғалым Өмірзақұлы", Role.HEAD, Position.HEAD, ALMALY);

    private DemoPeople() {}

    static Actor registrar(String office) {
        return office.equals(BOSTANDYK) ? SECOND_REGISTRAR : REGISTRAR;
    }

    static Actor prosecutor(String office) {
        return office.equals(BOSTANDYK) ? SECOND_PROSECUTOR : PROSECUTOR;
    }

    /** The applicants with accounts first. */
    static List<Actor> applicants(List<String> names) {
        List<Actor> applicants = new ArrayList<>();
        applicants.add(citizen(1, "Ахметов Ерлан Серікұлы", "900101300017", "citizen"));
        applicants.add(citizen(2, "Жұмабаева Гүлнар Маратқызы", "850615400016", "citizen2"));
        applicants.add(new Actor(
                ACCOUNT.formatted(3),
                "Оспанов Дәурен Қайратұлы",
                Set.of(Role.ENTITY),
                Iin.tryParse("050312500018"),
                Optional.of("entity@zholdanym.test"),
                Optional.empty(),
                Optional.of(new Company(Bin.parse("180340000015"), "«Қарлығаш Сауда» ЖШС")),
                Optional.empty()));
        for (int i = 0; i < names.size(); i++) {
            applicants.add(citizen(101 + i, names.get(i), number(i), "applicant" + (i + 1)));
        }
        return List.copyOf(applicants);
    }

    /** An identification number that nobody has been given, with its check digit: all are born on the first of a month. */
    private static String number(int i) {
        for (int serial = 9900 + i; ; serial += 40) {
            String eleven = "%02d%02d01%d%04d".formatted(60 + i, 1 + i % 12, 3 + i % 2, serial % 10_000);
            for (int check = 0; check < 10; check++) {
                if (Iin.tryParse(eleven + check).isPresent()) {
                    return eleven + check;
                }
            }
        }
    }

    private static Actor citizen(int account, String name, String iin, String mailbox) {
        return new Actor(
                ACCOUNT.formatted(account),
                name,
                Set.of(Role.CITIZEN),
                Optional.of(Iin.parse(iin)),
                Optional.of(mailbox + "@zholdanym.test"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Actor employee(int number, String name, Role role, Position position, String office) {
        return new Actor(
                ACCOUNT.formatted(number),
                name,
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new StaffPost(UUID.fromString(ASSIGNMENT.formatted(number)), office, position)));
    }
}
