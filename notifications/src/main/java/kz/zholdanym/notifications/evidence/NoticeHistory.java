package kz.zholdanym.notifications.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.notifications.evidence.ChannelTimeline.ByHand;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;

/** What was sent about a case, and what became of it. Whoever asks has checked that the person asking may see the case. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class NoticeHistory {

    private static final String NOTICES =
            "select n from NoticeRow n where n.caseId = :caseId and n.kind in :kinds order by n.issuedAt, n.id";
    private static final String SOME = "select n from NoticeRow n where n.id in :ids";
    private static final String EVIDENCE =
            "select e from EvidenceRow e where e.key.noticeId in :notices order by e.key.noticeId, e.key.position";

    @PersistenceContext(unitName = "notifications")
    EntityManager entityManager;

    /** The notices of a case in the order they were issued; empty for a case without any. Two queries. */
    public List<NoticeTimeline> ofCase(UUID caseId) {
        return ofCase(caseId, EnumSet.allOf(Audience.class));
    }

    /** As {@link #ofCase(UUID)}, without those for staff. */
    public List<NoticeTimeline> toldToApplicant(UUID caseId) {
        return ofCase(caseId, EnumSet.of(Audience.APPLICANT));
    }

    private List<NoticeTimeline> ofCase(UUID caseId, Set<Audience> audiences) {
        List<NoticeRow> notices = entityManager
                .createQuery(NOTICES, NoticeRow.class)
                .setParameter("caseId", caseId)
                .setParameter("kinds", kinds(audiences))
                .getResultList();
        return timelines(notices);
    }

    /** One notice, which has to exist. */
    public NoticeTimeline ofNotice(UUID noticeId) {
        return timelines(List.of(entityManager.find(NoticeRow.class, noticeId))).get(0);
    }

    /** These notices, in no order. Two queries. */
    public List<NoticeTimeline> ofNotices(List<UUID> noticeIds) {
        return timelines(
                noticeIds.isEmpty()
                        ? List.of()
                        : entityManager
                                .createQuery(SOME, NoticeRow.class)
                                .setParameter("ids", noticeIds)
                                .getResultList());
    }

    private List<NoticeTimeline> timelines(List<NoticeRow> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<EvidenceRow>> evidence = entityManager
                .createQuery(EVIDENCE, EvidenceRow.class)
                .setParameter("notices", notices.stream().map(NoticeRow::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(EvidenceRow::noticeId));
        Map<UUID, ByHand> written = writtenByHand(evidence.values());
        return notices.stream()
                .map(notice -> timeline(notice, evidence.getOrDefault(notice.id(), List.of()), written))
                .toList();
    }

    /** No query where nothing was carried out by hand. */
    private Map<UUID, ByHand> writtenByHand(Collection<List<EvidenceRow>> chains) {
        Set<UUID> steps = chains.stream()
                .flatMap(List::stream)
                .filter(row -> row.channel().byHand())
                .map(EvidenceRow::stepId)
                .collect(Collectors.toSet());
        if (steps.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select e from ErrandRow e where e.stepId in :steps", ErrandRow.class)
                .setParameter("steps", steps)
                .getResultStream()
                .collect(Collectors.toMap(ErrandRow::stepId, ErrandRow::written));
    }

    private static List<String> kinds(Set<Audience> audiences) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> audiences.contains(kind.audience()))
                .map(NoticeKind::code)
                .toList();
    }

    private static NoticeTimeline timeline(NoticeRow notice, List<EvidenceRow> chain, Map<UUID, ByHand> written) {
        Optional<Instant> openedAt = chain.stream()
                .filter(EvidenceRow::opening)
                .map(EvidenceRow::occurredAt)
                .findFirst();
        return notice.timeline(channels(chain, written), openedAt);
    }

    /** The portal is no channel that something is sent on. */
    private static List<ChannelTimeline> channels(List<EvidenceRow> chain, Map<UUID, ByHand> written) {
        Map<UUID, ChannelStory> stories = new LinkedHashMap<>();
        chain.stream()
                .filter(row -> !row.opening())
                .forEach(row -> stories.computeIfAbsent(row.stepId(), step -> new ChannelStory(row))
                        .add(row));
        return stories.entrySet().stream()
                .map(story -> timeline(story.getValue(), Optional.ofNullable(written.get(story.getKey()))))
                .toList();
    }

    private static ChannelTimeline timeline(ChannelStory story, Optional<ByHand> written) {
        return written.map(byHand -> story.timeline().with(byHand)).orElseGet(story::timeline);
    }
}
