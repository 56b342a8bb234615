package kz.zholdanym.notifications.delivery;

import java.util.List;
import kz.zholdanym.notifications.ledger.Evidence;
import kz.zholdanym.notifications.queue.Settlement;
import kz.zholdanym.notifications.receipt.Submission;

/** What is to be written down about a step, all in one transaction. */
record StepResult(Settlement settlement, List<Evidence> evidence, List<Submission> submissions) {

    StepResult {
        evidence = List.copyOf(evidence);
        submissions = List.copyOf(submissions);
    }

    StepResult(Settlement settlement, List<Evidence> evidence) {
        this(settlement, evidence, List.of());
    }
}
