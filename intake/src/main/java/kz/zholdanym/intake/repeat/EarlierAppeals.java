package kz.zholdanym.intake.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseScope;
import kz.zholdanym.intake.appeal.AppealWithText;
import kz.zholdanym.intake.appeal.ChosenAppeals;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.text.Differences;

/**
 * What an appeal on the desk looks like: earlier answered appeals of the same applicant, of those that the employee may see.
 * A hint only; whether consideration ends because of it (article 24(8)) people decide.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class EarlierAppeals {

    @Inject
    private Comparing comparing;

    @Inject
    private ChosenAppeals appeals;

    /**
     * The most alike first; only a few of them.
     *
     * @throws RefusalException if there is no such appeal for this employee
     */
    public List<EarlierAppeal> of(Actor actor, UUID appeal) {
        return alike(CaseAccess.staffScope(actor), appeal).stream()
                .limit(LikenessPolicy.SHOWN_APPEALS)
                .toList();
    }

    /**
     * Both side by side.
     *
     * @param earlier one that it is like
     * @throws RefusalException if there is no such appeal for this employee, or it is not like the earlier one
     */
    public Comparison compare(Actor actor, UUID appeal, UUID earlier) {
        CaseScope scope = CaseAccess.staffScope(actor);
        Likeness likeness = alike(scope, appeal).stream()
                .filter(found -> found.id().equals(earlier))
                .findFirst()
                .map(EarlierAppeal::likeness)
                .orElseThrow(RefusalException::notFound);
        AppealWithText before = require(scope, earlier);
        AppealWithText after = require(scope, appeal);
        Differences subjects =
                Differences.between(before.line().subject(), after.line().subject());
        Differences texts = Differences.between(before.text(), after.text());
        return new Comparison(
                new Comparison.Side(before.line(), subjects.earlier(), texts.earlier()),
                new Comparison.Side(after.line(), subjects.later(), texts.later()),
                likeness,
                after.whatIsNew());
    }

    private List<EarlierAppeal> alike(CaseScope scope, UUID appeal) {
        require(scope, appeal);
        List<EarlierAppeal> alike = comparing.by(ComparisonStatement.OF_APPEAL, Map.of("appeal", appeal));
        Set<UUID> visible = appeals
                .in(scope, alike.stream().map(EarlierAppeal::id).toList())
                .stream()
                .map(earlier -> earlier.line().id())
                .collect(Collectors.toUnmodifiableSet());
        return alike.stream().filter(earlier -> visible.contains(earlier.id())).toList();
    }

    private AppealWithText require(CaseScope scope, UUID id) {
        return appeals.in(scope, List.of(id)).stream().findFirst().orElseThrow(RefusalException::notFound);
    }
}
