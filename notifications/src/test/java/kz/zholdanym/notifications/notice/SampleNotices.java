package kz.zholdanym.notifications.notice;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;

/** Notices to test with, one of each kind, with the longest numbers and links there are. */
public final class SampleNotices {

    public static final LocalDate SUN_2026_11_22 = LocalDate.of(2026, 11, 22);
    public static final LocalDate FRI_2026_12_11 = LocalDate.of(2026, 12, 11);
    public static final LocalDate MON_2026_12_14 = LocalDate.of(2026, 12, 14);

    private static final String NUMBER = "ЖТ-2026-01234567";
    private static final URI LINK =
            URI.create("https://zholdanym.prokuror.gov.kz/my/appeals/019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e");
    private static final URI DESK =
            URI.create("https://zholdanym.prokuror.gov.kz/desk/appeals/019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e");
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Медеу ауданының прокуратурасы",
            "Прокуратура Медеуского района города Алматы",
            "Prosecutor's Office of Medeu District, Almaty");

    private SampleNotices() {}

    public static Notice of(NoticeKind kind) {
        UUID caseId = UUID.randomUUID();
        return switch (kind) {
            case APPEAL_REGISTERED ->
                new AppealRegisteredNotice(caseId, NUMBER, SUN_2026_11_22, MON_2026_12_14, OFFICE, LINK);
            case TERM_MOVED ->
                new TermMovedNotice(
                        caseId,
                        NUMBER,
                        FRI_2026_12_11,
                        MON_2026_12_14,
                        new LocalizedText(
                                "Үкіметтің демалыс күнін ауыстыру туралы шешімі",
                                "Решение Правительства о переносе выходного дня",
                                "A decision of the Government to move a day off"),
                        OFFICE,
                        LINK);
            case FINAL_ANSWER -> new FinalAnswerNotice(caseId, NUMBER, SUN_2026_11_22, MON_2026_12_14, OFFICE, LINK);
            case TERM_EXTENDED ->
                new TermExtendedNotice(caseId, NUMBER, FRI_2026_12_11, MON_2026_12_14, FRI_2026_12_11, OFFICE, LINK);
            case INTERIM_REPLY ->
                new InterimReplyNotice(caseId, NUMBER, SUN_2026_11_22, MON_2026_12_14, FRI_2026_12_11, OFFICE, LINK);
            case APPEAL_FORWARDED ->
                new AppealForwardedNotice(caseId, NUMBER, false, "Әкімдік", MON_2026_12_14, OFFICE, LINK);
            case APPEAL_REROUTED -> new AppealReroutedNotice(caseId, NUMBER, MON_2026_12_14, OFFICE, LINK);
            case REMEDY_REQUESTED -> new RemedyRequestedNotice(caseId, NUMBER, MON_2026_12_14, OFFICE, LINK);
            case APPEAL_RETURNED -> new AppealReturnedNotice(caseId, NUMBER, MON_2026_12_14, OFFICE, LINK);
            case WITHDRAWAL_DECIDED -> new WithdrawalDecidedNotice(caseId, NUMBER, true, MON_2026_12_14, OFFICE, LINK);
            case CONSIDERATION_TERMINATED ->
                new ConsiderationTerminatedNotice(caseId, NUMBER, MON_2026_12_14, OFFICE, LINK);
            case APPEAL_JOINED -> new AppealJoinedNotice(caseId, NUMBER, MON_2026_12_14, OFFICE, LINK);
            case APPEAL_SEPARATED -> new AppealSeparatedNotice(caseId, NUMBER, MON_2026_12_14, OFFICE, LINK);
            case REQUEST_SEPARATED ->
                new RequestSeparatedNotice(caseId, NUMBER, "ЖТ-2026-00000043", MON_2026_12_14, OFFICE, LINK);
            case TERM_NEAR -> new TermNearNotice(caseId, NUMBER, MON_2026_12_14, 3, OFFICE, DESK);
            case TARGET_MISSED ->
                new TargetMissedNotice(caseId, NUMBER, FRI_2026_12_11, MON_2026_12_14, false, OFFICE, DESK);
        };
    }

    public static Recipient recipient(Language language, ChannelKind... channels) {
        return new Recipient(
                "aigerim",
                language,
                Optional.of("aigerim.serikova@example.kz"),
                Optional.of(PhoneNumber.parse("+7 701 234 56 78")),
                Set.of(channels));
    }
}
