package kz.zholdanym.web.inbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.inbox.ReadNotice;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.inbox.InboxNotice;
import kz.zholdanym.notifications.inbox.OpenedNotice;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;
import kz.zholdanym.web.timeline.SampleTimelines;

/** The pages of notices in their shapes. */
public final class InboxSamples {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T05:10:00Z");
    private static final UUID ID = new UUID(1, 1);

    private InboxSamples() {}

    public static List<Sample> all(Language language) {
        return List.of(
                sample("notices-none", "/my/notices", new NoticesPage(List.of(), 0, true, Optional.empty())),
                sample("notices", "/my/notices", new NoticesPage(notices(), 2, true, Optional.of("x y"))),
                sample("notices-last", "/my/notices?after=x", new NoticesPage(notices(), 0, false, Optional.empty())),
                sample("notice", "/my/notices/" + ID, notice()));
    }

    private static Sample sample(String name, String route, PageView view) {
        return new Sample(name, route, view, Visitor.CITIZEN);
    }

    private static List<InboxNotice> notices() {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.audience() == Audience.APPLICANT)
                .map(kind -> line(kind, kind == NoticeKind.FINAL_ANSWER))
                .toList();
    }

    private static InboxNotice line(NoticeKind kind, boolean opened) {
        return new InboxNotice(
                ID,
                kind,
                ID,
                "ЖТ-2026-000123",
                Language.KK,
                MONDAY_MORNING,
                opened ? Optional.of(MONDAY_MORNING) : Optional.empty());
    }

    private static NoticePage notice() {
        OpenedNotice opened = new OpenedNotice(
                line(NoticeKind.FINAL_ANSWER, true),
                "№ ЖТ-2026-000123 жолданымыңызға жауап берілді <script>",
                "Жолданымыңызға жауап берілді.\n\nЖауапты порталда оқу:"
                        + " https://zholdanym.prokuror.gov.kz/my/appeals/019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e <script>");
        return new NoticePage(new ReadNotice(
                opened, SampleTimelines.delivered(NoticeKind.FINAL_ANSWER, Optional.of(MONDAY_MORNING))));
    }
}
