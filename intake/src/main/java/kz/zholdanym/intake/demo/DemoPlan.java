package kz.zholdanym.intake.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.Language;

/**
 * The hundred appeals. The same day gives the same list, and another one the same list with its days moved: people, texts,
 * ways and order come from a fixed seed, days from the working calendar backwards.
 */
final class DemoPlan {

    private static final long SEED = 2_026;
    private static final int OPENS_AT = 9;
    private static final int HOURS = 8;

    private final Random random = new Random(SEED);
    private final DemoTexts kazakh = DemoTexts.in(Language.KK);
    private final DemoTexts russian = DemoTexts.in(Language.RU);
    private final List<Actor> applicants = DemoPeople.applicants(kazakh.names());
    private final LocalDate today;
    private final WorkingCalendar calendar;

    private DemoPlan(LocalDate today, WorkingCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    /** In the order of filing. */
    static List<DemoCase> of(LocalDate today, WorkingCalendar calendar) {
        DemoPlan plan = new DemoPlan(today, calendar);
        List<DemoCase> cases = new ArrayList<>();
        for (Scenario scenario : Scenarios.ALL) {
            for (int i = 0; i < scenario.cases(); i++) {
                cases.add(plan.one(scenario, i));
            }
        }
        cases.sort(Comparator.comparing(DemoCase::filedAt));
        return List.copyOf(cases);
    }

    private DemoCase one(Scenario scenario, int index) {
        boolean sameAgain = scenario.equals(Scenarios.ANSWERED_AND_READ) || scenario.equals(Scenarios.REPEAT);
        // whoever files the same again files as they did: chosen by their place in the scenario, not by chance
        Language language = (sameAgain ? index : random.nextInt(5)) % 5 < 3 ? Language.KK : Language.RU;
        DemoTexts texts = language == Language.KK ? kazakh : russian;
        int topic = 1 + (sameAgain ? index : random.nextInt(texts.topics()));
        int place = sameAgain ? index : random.nextInt(texts.places().size());
        Actor applicant = applicants.get(sameAgain ? index : random.nextInt(applicants.size()));
        int ago = scenario.latest() + random.nextInt(scenario.earliest() - scenario.latest() + 1);
        LocalDate filedOn = calendar.minusWorkingDays(today, ago);
        List<Instant> moments = new ArrayList<>();
        for (Move move : scenario.moves()) {
            moments.add(moment(calendar.plusWorkingDays(filedOn, move.workingDay())));
        }
        return new DemoCase(
                applicant,
                language,
                office(scenario, index),
                texts.ground(topic),
                texts.subject(topic),
                texts.complaint(topic, texts.places().get(place)),
                texts.text("city") + ", " + texts.places().get(place),
                moment(filedOn),
                scenario,
                moments);
    }

    /** Within the hours of an office, so that what came is registered the same day. */
    private Instant moment(LocalDate day) {
        return day.atTime(OPENS_AT + random.nextInt(HOURS), random.nextInt(60), random.nextInt(60))
                .atZone(Almaty.ZONE)
                .toInstant();
    }

    /** Most go to the office that has a head; what nobody has looked at may wait anywhere. */
    private static String office(Scenario scenario, int index) {
        return switch (scenario.name()) {
            case "fresh" ->
                List.of(DemoPeople.ALMALY, DemoPeople.BOSTANDYK, "ALMATY_MEDEU").get(index % 3);
            case "accepted", "considered", "answered", "overdue" ->
                index % 3 == 2 ? DemoPeople.BOSTANDYK : DemoPeople.ALMALY;
            default -> DemoPeople.ALMALY;
        };
    }
}
