package kz.zholdanym.intake.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealFiling;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.law.language.Language;

/**
 * One of the hundred as it is filed, with the way that it goes.
 *
 * @param office code of the office that it is addressed to
 * @param moments when each move of the scenario is made
 */
record DemoCase(
        Actor applicant,
        Language language,
        String office,
        AppealGround ground,
        String subject,
        String text,
        String address,
        Instant filedAt,
        Scenario scenario,
        List<Instant> moments) {
    DemoCase {
        moments = List.copyOf(moments);
    }

    /** Told by e-mail only: a phone that rang hundreds of times would hide what a visitor does next. */
    AppealFiling filing() {
        return new AppealFiling(
                Optional.empty(),
                Optional.of(language.code()),
                Optional.of(office),
                Optional.of(subject),
                Optional.of(text),
                Optional.of(ground.name()),
                Optional.empty(),
                Optional.of(address),
                Optional.empty(),
                Optional.empty(),
                Set.of("EMAIL"),
                List.of());
    }
}
