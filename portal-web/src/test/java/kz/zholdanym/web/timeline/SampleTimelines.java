package kz.zholdanym.web.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.DueDateMove;
import kz.zholdanym.intake.appeal.HistoryEntry;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.evidence.ChannelTimeline;
import kz.zholdanym.notifications.evidence.DeliveryState;
import kz.zholdanym.notifications.evidence.NoticeTimeline;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.reason.EvidenceReason;

/** A case from filing to answer, with notices in every state, for samples of pages. */
public final class SampleTimelines {

    private static final LocalDate FRI_2026_12_11 = LocalDate.of(2026, 12, 11);
    private static final LocalDate MON_2026_12_14 = LocalDate.of(2026, 12, 14);
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T05:10:00Z");
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Алмалы ауданының прокуратурасы",
            "Прокуратура Алмалинского района города Алматы",
            "Prosecutor's Office of Almaly District of Almaty");

    private SampleTimelines() {}

    /** @param actor name of the employee; empty as applicants see it */
    public static List<TimelineLine> whole(String actor) {
        Stream<TimelineLine> steps = Arrays.stream(AppealEvent.values()).map(event -> step(event, actor));
        Stream<TimelineLine> notices = Arrays.stream(NoticeKind.values())
                .filter(kind -> !actor.isEmpty() || kind.audience() == Audience.APPLICANT)
                .map(SampleTimelines::notice);
        TimelineLine untold = new TimelineLine(
                MONDAY_MORNING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new NoticeTimeline(
                        new UUID(1, 2),
                        NoticeKind.APPEAL_REGISTERED,
                        LegalReference.article("24").paragraph(3),
                        MONDAY_MORNING,
                        Optional.empty(),
                        List.of(),
                        Optional.of(MONDAY_MORNING))));
        TimelineLine notReached = new TimelineLine(
                MONDAY_MORNING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new NoticeTimeline(
                        new UUID(1, 3),
                        NoticeKind.FINAL_ANSWER,
                        LegalReference.article("24").paragraph(3),
                        MONDAY_MORNING,
                        Optional.empty(),
                        List.of(),
                        Optional.empty())));
        return Stream.of(steps, notices, Stream.of(untold, notReached))
                .flatMap(lines -> lines)
                .toList();
    }

    private static TimelineLine step(AppealEvent event, String actor) {
        boolean filed = event == AppealEvent.FILE || event == AppealEvent.RECOMPUTE_TERM;
        HistoryEntry entry = new HistoryEntry(
                MONDAY_MORNING,
                event,
                AppealState.REGISTERED,
                LegalReference.article("24").paragraph(3),
                filed ? "" : actor,
                filed ? Optional.empty() : Optional.of("ALMATY_ALMALY"),
                filed ? Optional.empty() : Optional.of(Position.PROSECUTOR),
                actor.isEmpty() ? Optional.empty() : Optional.of("Себебі <script>"),
                moved(event));
        return new TimelineLine(
                MONDAY_MORNING, Optional.of(entry), filed ? Optional.empty() : Optional.of(OFFICE), Optional.empty());
    }

    /** By itself with the reason of a publication, by a decision without. */
    private static Optional<DueDateMove> moved(AppealEvent event) {
        return switch (event) {
            case RECOMPUTE_TERM -> Optional.of(new DueDateMove(FRI_2026_12_11, MON_2026_12_14, Optional.of(OFFICE)));
            case EXTEND_TERM -> Optional.of(new DueDateMove(FRI_2026_12_11, MON_2026_12_14, Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static TimelineLine notice(NoticeKind kind) {
        return new TimelineLine(
                MONDAY_MORNING, Optional.empty(), Optional.empty(), Optional.of(delivered(kind, Optional.empty())));
    }

    /** A notice in every state of delivery. */
    public static NoticeTimeline delivered(NoticeKind kind, Optional<Instant> openedAt) {
        List<ChannelTimeline> channels = Stream.concat(
                        Arrays.stream(DeliveryState.values()).map(SampleTimelines::channel),
                        Arrays.stream(DeliveryState.values()).map(SampleTimelines::byHand))
                .toList();
        return new NoticeTimeline(
                new UUID(1, 1),
                kind,
                LegalReference.article("24").paragraph(3),
                MONDAY_MORNING,
                Optional.empty(),
                channels,
                openedAt);
    }

    private static ChannelTimeline byHand(DeliveryState state) {
        boolean sent = state == DeliveryState.ACCEPTED || state == DeliveryState.DELIVERED;
        LocalDate fri27 = LocalDate.of(2026, 11, 27);
        return new ChannelTimeline(
                sent ? ChannelKind.LETTER : ChannelKind.TELEPHONOGRAM,
                state,
                Optional.of("050000, •••"),
                MONDAY_MORNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                reason(state),
                Optional.of(new ChannelTimeline.ByHand(
                        new UUID(2, 2),
                        sent ? Optional.of("RR473124829KZ") : Optional.empty(),
                        sent ? Optional.of(fri27.minusDays(3)) : Optional.empty(),
                        state == DeliveryState.DELIVERED ? Optional.of(fri27) : Optional.empty())));
    }

    private static ChannelTimeline channel(DeliveryState state) {
        boolean accepted = state == DeliveryState.ACCEPTED || state == DeliveryState.DELIVERED;
        return new ChannelTimeline(
                ChannelKind.values()[state.ordinal() % ChannelKind.values().length],
                state,
                state == DeliveryState.QUEUED ? Optional.empty() : Optional.of("er***@example.kz"),
                MONDAY_MORNING,
                Optional.empty(),
                accepted ? Optional.of(MONDAY_MORNING) : Optional.empty(),
                state == DeliveryState.DELIVERED ? Optional.of(MONDAY_MORNING) : Optional.empty(),
                Optional.empty(),
                false,
                reason(state));
    }

    private static Optional<String> reason(DeliveryState state) {
        return switch (state) {
            case WAITING -> Optional.of(EvidenceReason.IN_RESERVE.detail());
            case SKIPPED -> Optional.of(EvidenceReason.TOLD.detail(Map.of("channel", "SMS")));
            case QUEUED -> Optional.of("Not chosen by the person: <script>");
            default -> Optional.empty();
        };
    }
}
