package kz.zholdanym.notifications.errand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.queue.StepState;

/**
 * One errand with all that was written down of it.
 *
 * @param office code of the office that carries it out
 * @param language of the notice
 * @param issuedAt when the notice was issued
 * @param addressee personal data; empty once erased
 * @param address personal data
 * @param phone personal data
 * @param tellBy by when the law wants the person told, exclusive; empty where it sets no time
 * @param letter code of the letter once it has been made
 * @param entries in the order in which they were written
 */
public record Errand(
        UUID stepId,
        UUID noticeId,
        UUID caseId,
        NoticeKind notice,
        String number,
        ChannelKind channel,
        ErrandStage stage,
        String office,
        Language language,
        Instant issuedAt,
        String addressee,
        Optional<String> address,
        Optional<PhoneNumber> phone,
        Optional<Instant> tellBy,
        boolean overdue,
        Optional<String> letter,
        List<WrittenEntry> entries) {

    public Errand {
        entries = List.copyOf(entries);
    }

    /** What was written last of a kind. */
    public Optional<ErrandEntry> last(EntryKind kind) {
        return entries.stream()
                .map(WrittenEntry::entry)
                .filter(entry -> entry.kind() == kind)
                .reduce((earlier, later) -> later);
    }

    /** What an employee can write down now, first what is to be done next. */
    public List<EntryKind> possible() {
        return kinds(false);
    }

    /** What an employee can mend. */
    public List<EntryKind> correctable() {
        return kinds(true);
    }

    /** Why this cannot be written down now; empty if it can. */
    public Optional<EntryRefusal> refusal(EntryKind kind, boolean correction) {
        EntryRules.Standing standing = new EntryRules.Standing(channel, state(), written());
        return EntryRules.decide(standing, kind, correction) instanceof EntryRules.Verdict.Refused refused
                ? Optional.of(refused.why())
                : Optional.empty();
    }

    private List<EntryKind> kinds(boolean correction) {
        return Stream.of(EntryKind.values())
                .filter(kind -> refusal(kind, correction).isEmpty())
                .toList();
    }

    Set<EntryKind> written() {
        return entries.stream().map(written -> written.entry().kind()).collect(Collectors.toSet());
    }

    StepState state() {
        return switch (stage) {
            case IN_RESERVE -> StepState.WAITING;
            case TO_PRINT, TO_HAND_OVER, TO_CALL -> StepState.QUEUED;
            case AWAITING_RECEIPT -> StepState.ACCEPTED;
            case DELIVERED -> StepState.DELIVERED;
            case NOT_DELIVERED -> StepState.FAILED;
            case NOT_NEEDED -> StepState.SKIPPED;
        };
    }

    /** Without personal data, because it ends up in logs. */
    @Override
    public String toString() {
        return "Errand[" + stepId + "]";
    }
}
