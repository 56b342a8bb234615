package kz.zholdanym.intake.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseScope;
import kz.zholdanym.intake.appeal.AppealWithText;
import kz.zholdanym.intake.appeal.ChosenAppeals;
import kz.zholdanym.intake.appeal.Page;
import kz.zholdanym.intake.appeal.PageRequest;

/** Finds appeals of the employee's office. Other offices' appeals are not there, and neither are the employee's own. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SearchAppeals {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private ChosenAppeals appeals;

    @Inject
    private InstantSource clock;

    /**
     * The newest first. Whoever looks up a person's number leaves a record of it, whatever was found.
     *
     * @param typed words, a part of a registration number, or a whole IIN or BIN
     * @throws kz.zholdanym.intake.refusal.RefusalException if nothing can be looked up by that
     */
    public Page<FoundAppeal> find(Actor actor, String typed, PageRequest request) {
        SearchQuestion question = SearchQuestion.parse(typed);
        Optional<UUID> after = request.after().map(SearchAppeals::id);
        if (question instanceof SearchQuestion.Number number && after.isEmpty()) {
            actor.post()
                    .ifPresent(post ->
                            entities.persist(new PersonalNumberSearch(actor, post, number.number(), clock.instant())));
        }
        CaseScope scope = CaseAccess.staffScope(actor);
        List<UUID> ids = SearchStatement.of(question, scope, after, request.limit() + 1)
                .map(this::ids)
                .orElse(List.of());
        Page<UUID> page = Page.of(ids, request.limit(), UUID::toString);
        List<FoundAppeal> found = appeals.in(scope, page.items()).stream()
                .map(line -> found(line, question))
                .toList();
        return new Page<>(found, page.next());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(SearchStatement statement) {
        Query query = entities.createNativeQuery(statement.sql(), UUID.class);
        statement.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static FoundAppeal found(AppealWithText appeal, SearchQuestion question) {
        if (!(question instanceof SearchQuestion.Words words)) {
            return new FoundAppeal(appeal.line(), appeal.standing(), List.of());
        }
        FoundWords found = new FoundWords(words.words());
        List<FoundPlace> places = Stream.of(
                        found.in(SearchPlace.NUMBER, appeal.line().number()),
                        found.in(SearchPlace.APPLICANT, appeal.applicant()),
                        found.in(SearchPlace.SUBJECT, appeal.line().subject()),
                        found.in(SearchPlace.TEXT, appeal.text()))
                .flatMap(Optional::stream)
                .toList();
        return new FoundAppeal(appeal.line(), appeal.standing(), places);
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException wrong) {
            throw PageRequest.wrongCursor();
        }
    }
}
