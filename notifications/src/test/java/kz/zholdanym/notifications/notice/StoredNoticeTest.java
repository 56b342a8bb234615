package kz.zholdanym.notifications.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.zholdanym.law.language.Language;
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
