package kz.zholdanym.web.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.intake.appeal.AppealTimeline;
import kz.zholdanym.intake.appeal.HistoryEntry;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.notifications.evidence.NoticeTimeline;

/** Puts what happened and what was told of it into one list, the latest first. */
@ApplicationScoped
public class Timelines {

    @Inject
    private OfficeDirectory offices;

    public List<TimelineLine> of(AppealTimeline timeline) {
        return Stream.concat(
                        timeline.notices().stream().map(Timelines::line),
                        timeline.entries().stream().map(this::line))
                .sorted(Comparator.comparing(TimelineLine::at).reversed())
                .toList();
    }

    private TimelineLine line(HistoryEntry entry) {
        return new TimelineLine(
                entry.at(),
                Optional.of(entry),
                entry.office().flatMap(offices::find).map(Office::name),
                Optional.empty());
    }

    private static TimelineLine line(NoticeTimeline notice) {
        return new TimelineLine(notice.issuedAt(), Optional.empty(), Optional.empty(), Optional.of(notice));
    }
}
