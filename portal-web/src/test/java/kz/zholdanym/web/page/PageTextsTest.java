package kz.zholdanym.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.answer.AnswerDefect;
import kz.zholdanym.intake.answer.AnswerOutcome;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.QueueFilter;
import kz.zholdanym.intake.decision.ExtensionReason;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.intake.decision.PublicInterest;
import kz.zholdanym.intake.decision.SuspensionReason;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.repeat.Likeness;
import kz.zholdanym.intake.search.SearchPlace;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.TermDay;
import kz.zholdanym.law.term.TermKind;
import kz.zholdanym.law.term.TermUnit;
import kz.zholdanym.notifications.chain.ChainFault;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.check.CheckState;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.ErrandFilter;
import kz.zholdanym.notifications.errand.ErrandStage;
import kz.zholdanym.notifications.evidence.DeliveryState;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.web.calculator.BoundParty;
import kz.zholdanym.web.desk.FurtherDecision;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    @Test
    void everyTextExistsInEveryLanguage() {
        assertThat(BundleCompleteness.problems(PageTexts.MESSAGES)).isEmpty();
    }

    @Test
    void everyTermOfTheCaseWorkHasItsWord() {
        Set<String> expected = Stream.of(
                        keys("kind", AppealKind.values()),
                        keys("ground", AppealGround.values()),
                        keys("state", AppealState.values()),
                        keys("event", AppealEvent.values()),
                        keys("position", Position.values()),
                        keys("outcome", AnswerOutcome.values()),
                        keys("notice", NoticeKind.values()),
                        keys("admin.notice", NoticeKind.values()),
                        keys("channel", ChannelKind.values()),
                        keys("filing.channel", ChannelKind.choices().toArray(ChannelKind[]::new)),
                        keys("delivery", DeliveryState.values()),
                        keys("post.delivery", DeliveryState.values()),
                        keys("post.filter", ErrandFilter.values()),
                        keys("post.stage", ErrandStage.values()),
                        keys("post.entry", EntryKind.values()),
                        keys("document", DocumentKind.values()),
                        keys("urgency", Urgency.values()),
                        keys("term-day", TermDay.Mark.values()),
                        keys("desk.filter", QueueFilter.values()),
                        keys("decision.do", FurtherDecision.values()),
                        keys("decision.extension", ExtensionReason.values()),
                        keys("decision.inspection", InspectionGround.values()),
                        keys("decision.step", SuspensionReason.values()),
                        keys("decision.withdrawal", PublicInterest.values()),
                        keys("desk.requirement", AnswerDefect.values()),
                        keys("search.place", SearchPlace.values()),
                        keys("repeat.likeness", Likeness.values()),
                        keys("calculator.party", BoundParty.values()),
                        keys("calculator.due", TermKind.values()),
                        keys("calculator.length", TermKind.values()),
                        keys("calculator.extended.by", TermUnit.values()),
                        keys("calendar.day", CalendarDay.Kind.values()),
                        keys("admin.evidence.state", CheckState.values()),
                        keys("admin.evidence.fault", ChainFault.values()),
                        keys("language", Language.values()))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());

        assertThat(PageTexts.MESSAGES.keys(Language.KK)).containsAll(expected);
    }

    private static Stream<String> keys(String prefix, Enum<?>... constants) {
        return Stream.of(constants).map(constant -> prefix + "." + constant.name());
    }
}
