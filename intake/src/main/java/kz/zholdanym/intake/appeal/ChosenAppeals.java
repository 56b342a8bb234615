package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdanym.intake.access.CaseScope;
import kz.zholdanym.intake.term.CurrentDay;
import kz.zholdanym.intake.term.DayOfTerms;
import kz.zholdanym.intake.term.TermStanding;

/** Appeals that something else has chosen, as lines of a list. Each method runs in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChosenAppeals {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private CurrentDay currentDay;

    /** Those of {@code ids} that are in the scope, the newest first: two statements for all of them. */
    public List<AppealWithText> in(CaseScope scope, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        DayOfTerms day = currentDay.today();
        Map<UUID, Tuple> said = said(ids);
        return new AppealLines()
                        .within(scope)
                        .where("a.id in :ids")
                        .with("ids", ids)
                        .list(entities, "a.id desc", ids.size(), AppealLines::line)
                        .stream()
                        .map(line -> withText(line, Objects.requireNonNull(said.get(line.id())), day))
                        .toList();
    }

    private Map<UUID, Tuple> said(List<UUID> ids) {
        return entities.createQuery(
                        "select a.id as appeal_id, a.body as appeal_text, a.applicant.name as person,"
                                + " a.applicant.company as company, a.whatIsNew as news from Appeal a where a.id in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("appeal_id", UUID.class), Function.identity()));
    }

    private static AppealWithText withText(AppealLine line, Tuple said, DayOfTerms day) {
        String applicant = Stream.of(said.get("person", String.class), said.get("company", String.class))
                .filter(name -> name != null)
                .collect(Collectors.joining(", "));
        TermStanding standing = line.state().closed() ? TermStanding.done() : day.standing(line.dueOn());
        return new AppealWithText(
                line,
                standing,
                applicant,
                said.get("appeal_text", String.class),
                Optional.ofNullable(said.get("news", String.class)));
    }
}
