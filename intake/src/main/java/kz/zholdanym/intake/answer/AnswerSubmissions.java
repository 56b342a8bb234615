package kz.zholdanym.intake.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdanym.intake.staff.OfficeStaff;
import kz.zholdanym.intake.text.Differences;

/** The register of answers submitted to heads, and of what these decided. Append-only. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AnswerSubmissions {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private OfficeStaff staff;

    void add(Answer draft, Instant at) {
        entities.persist(new AnswerSubmissionRow(draft, at));
    }

    /** The version that waits is the newest one. */
    void review(UUID appeal, boolean approved, String remarks, UUID reviewer, Instant at) {
        List<AnswerSubmissionRow> submitted = rows(appeal);
        entities.persist(new AnswerReviewRow(submitted.get(submitted.size() - 1), approved, remarks, reviewer, at));
    }

    /** Oldest first. */
    List<SubmittedAnswer> of(UUID appeal) {
        Map<UUID, AnswerReviewRow> reviews = entities.createQuery(
                        "select r from AnswerReview r where r.submission in"
                                + " (select s.id from AnswerSubmission s where s.appeal = :appeal)",
                        AnswerReviewRow.class)
                .setParameter("appeal", appeal)
                .getResultStream()
                .collect(Collectors.toMap(AnswerReviewRow::submission, Function.identity()));
        List<SubmittedAnswer> submitted = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (AnswerSubmissionRow row : rows(appeal)) {
            submitted.add(submitted(submitted.size() + 1, row, before, Optional.ofNullable(reviews.get(row.id()))));
            before = Optional.of(row.reasoning());
        }
        return submitted;
    }

    private List<AnswerSubmissionRow> rows(UUID appeal) {
        return entities.createQuery(
                        "select distinct s from AnswerSubmission s left join fetch s.citations"
                                + " where s.appeal = :appeal order by s.id",
                        AnswerSubmissionRow.class)
                .setParameter("appeal", appeal)
                .getResultList();
    }

    private SubmittedAnswer submitted(
            int number, AnswerSubmissionRow row, Optional<String> before, Optional<AnswerReviewRow> review) {
        return new SubmittedAnswer(
                number,
                row.submittedAt(),
                staff.find(row.author()),
                row.outcome(),
                row.language(),
                row.reasoning(),
                row.citations(),
                before.map(earlier -> Differences.between(earlier, row.reasoning())),
                review.map(decided -> new AnswerReview(
                        decided.approved(), decided.remarks(), decided.reviewedAt(), staff.find(decided.reviewer()))));
    }
}
