package kz.zholdanym.intake.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import kz.zholdanym.intake.access.Actor;

/** Whether a person who writes an appeal was answered about something like it: to ask what is new, never to stop them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AnsweredBefore {

    @Inject
    private Comparing comparing;

    /** The person's own answered appeals that are like what is being written, the most alike first; only a few of them. */
    public List<EarlierAppeal> like(Actor applicant, String subject, String text) {
        return comparing
                .by(
                        ComparisonStatement.OF_PERSON,
                        Map.of("account", applicant.account(), "subject", subject, "text", text))
                .stream()
                .limit(LikenessPolicy.SHOWN_APPEALS)
                .toList();
    }
}
