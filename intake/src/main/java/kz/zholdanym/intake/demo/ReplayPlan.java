package kz.zholdanym.intake.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.zholdanym.intake.persistence.ReplayedMoment;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.calendar.Almaty;

/** Leads the planned cases through the services, all of them in the order in which things happened. */
@ApplicationScoped
class ReplayPlan {

    private static final System.Logger LOG = System.getLogger(ReplayPlan.class.getName());

    @Inject
    private DemoServices services;

    @Inject
    private ReplayedMoment moment;

    /** @return how many of the cases stand where they were to */
    int replay() {
        List<DemoCase> cases = DemoPlan.of(
                services.clock.instant().atZone(Almaty.ZONE).toLocalDate(), services.calendar.workingDays());
        List<Happening> happenings = happenings(cases);
        Map<DemoCase, CaseInHand> filed = new LinkedHashMap<>();
        Map<DemoCase, RefusalException> stopped = new HashMap<>();
        for (Happening happening : happenings) {
            DemoCase about = happening.about();
            if (!stopped.containsKey(about)) {
                try {
                    moment.at(happening.at(), () -> happen(happening, filed));
                } catch (RefusalException refused) {
                    // the demo goes on without the rest of this case
                    stopped.put(about, refused);
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "A case of the demo stops on its way {0}: {1}",
                            about.scenario().name(),
                            refused.refusal());
                }
            }
        }
        return cases.size() - stopped.size();
    }

    private void happen(Happening happening, Map<DemoCase, CaseInHand> filed) {
        DemoCase about = happening.about();
        if (happening.move() < 0) {
            filed.put(about, CaseInHand.filed(services, about, filed.values()));
        } else {
            about.scenario()
                    .moves()
                    .get(happening.move())
                    .action()
                    .take(Objects.requireNonNull(filed.get(about), "filed before"));
        }
    }

    private static List<Happening> happenings(List<DemoCase> cases) {
        List<Happening> all = new ArrayList<>();
        for (DemoCase about : cases) {
            all.add(new Happening(about.filedAt(), about, -1));
            for (int move = 0; move < about.moments().size(); move++) {
                all.add(new Happening(about.moments().get(move), about, move));
            }
        }
        all.sort(Comparator.comparing(Happening::at));
        return all;
    }

    /** @param move which of its scenario; negative for the filing */
    private record Happening(Instant at, DemoCase about, int move) {}
}
