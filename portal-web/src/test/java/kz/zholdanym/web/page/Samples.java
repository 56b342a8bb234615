package kz.zholdanym.web.page;

import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.admin.AdminSamples;
import kz.zholdanym.web.appeal.AppealSamples;
import kz.zholdanym.web.approval.ApprovalSamples;
import kz.zholdanym.web.assignment.AssignmentSamples;
import kz.zholdanym.web.calculator.CalculatorSamples;
import kz.zholdanym.web.calendar.CalendarSamples;
import kz.zholdanym.web.decision.DecisionSamples;
import kz.zholdanym.web.desk.CourtFileSamples;
import kz.zholdanym.web.desk.DeskSamples;
import kz.zholdanym.web.error.ErrorSamples;
import kz.zholdanym.web.figures.FiguresSamples;
import kz.zholdanym.web.filing.FilingSamples;
import kz.zholdanym.web.home.HomeSamples;
import kz.zholdanym.web.inbox.InboxSamples;
import kz.zholdanym.web.law.LawSamples;
import kz.zholdanym.web.outage.OutageSamples;
import kz.zholdanym.web.post.PostSamples;
import kz.zholdanym.web.repeat.RepeatSamples;
import kz.zholdanym.web.search.SearchSamples;
import kz.zholdanym.web.template.TemplateSamples;
import kz.zholdanym.web.verification.VerificationSamples;

/** Every page of the portal in all its shapes. */
final class Samples {

    private Samples() {}

    static List<Sample> all(Language language) {
        return Stream.of(
                        HomeSamples.all(language),
                        VerificationSamples.all(language),
                        ErrorSamples.all(language),
                        FilingSamples.all(language),
                        AppealSamples.all(language),
                        InboxSamples.all(language),
                        DeskSamples.all(language),
                        AssignmentSamples.all(language),
                        ApprovalSamples.all(language),
                        PostSamples.all(language),
                        CourtFileSamples.all(language),
                        DecisionSamples.all(language),
                        AdminSamples.all(language),
                        TemplateSamples.all(language),
                        CalculatorSamples.all(language),
                        CalendarSamples.all(language),
                        LawSamples.all(language),
                        OutageSamples.all(language),
                        FiguresSamples.all(),
                        SearchSamples.all(language),
                        RepeatSamples.all(language))
                .flatMap(List::stream)
                .toList();
    }
}
