package kz.zholdanym.notifications.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredNoticeTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void isReadAsItWasWritten(NoticeKind kind) {
        Notice notice = SampleNotices.of(kind);

        assertThat(NoticeJson.read(kind, NoticeJson.write(notice))).isEqualTo(notice);
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void holdsTheComponentsAndNothingElse(NoticeKind kind) {
        assertThat(NoticeJson.write(SampleNotices.of(kind)))
                .contains("\"number\":\"ЖТ-2026-01234567\"", "\"dueOn\":\"2026-12-14\"")
                .doesNotContain("tellBy", "legalBasis");
    }

    /** As PostgreSQL gives back what JSON-B once wrote: the order of a jsonb is its own. */
    @Test
    void isReadThoughAnotherLibraryHasWrittenIt() {
        String stored = """
                {"link": "https://zholdanym.kz/my/appeals/1", "dueOn": "2026-12-14", "caseId": \
                "00000000-0000-0001-0000-000000000002", "number": "ЖТ-2026-01234567", "office": {"en": "Office", \
                "kk": "«Медеу» <прокуратурасы>", "ru": "Прокуратура"}, "registeredOn": "2026-11-24"}""";

        assertThat(NoticeJson.read(NoticeKind.APPEAL_REGISTERED, stored))
                .isEqualTo(new AppealRegisteredNotice(
                        new UUID(1, 2),
                        "ЖТ-2026-01234567",
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 12, 14),
                        new LocalizedText("«Медеу» <прокуратурасы>", "Прокуратура", "Office"),
                        URI.create("https://zholdanym.kz/my/appeals/1")));
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void hasAKindThatIsFoundByItsCode(NoticeKind kind) {
        assertThat(NoticeKind.ofCode(kind.code())).contains(kind);
        assertThat(SampleNotices.of(kind).kind()).isEqualTo(kind);
    }

    @Test
    void ofAFinalAnswerMustBeToldBeforeTheDueDayEndsInAlmaty() {
        assertThat(SampleNotices.of(NoticeKind.FINAL_ANSWER).tellBy()).contains(Instant.parse("2026-12-14T19:00:00Z"));
    }

    @Test
    void addresseeIsNotSpelledOutInLogs() {
        assertThat(SampleNotices.recipient(Language.KK, ChannelKind.SMS).toString())
                .doesNotContain("aigerim", "serikova", "7012345678");
    }
}
