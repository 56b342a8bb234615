package kz.zholdanym.notifications.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Content;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.channel.Content.PushNote;
import kz.zholdanym.notifications.channel.Content.SmsText;
import kz.zholdanym.notifications.channel.sms.SmsParts;
import kz.zholdanym.notifications.notice.Notice;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.SampleNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeTextsTest {

    private static final int MOST_SMS_PARTS = 2;
    private static final int LOCK_SCREEN_TITLE = 50;

    private final NoticeTexts texts = new NoticeTexts();

    static List<Arguments> everyKindInEveryLanguage() {
        List<Arguments> all = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            for (Language language : Language.values()) {
                all.add(Arguments.of(kind, language));
            }
        }
        return all;
    }

    @Test
    void areCompleteInEveryLanguage() {
        assertThat(BundleCompleteness.problems(texts.messages())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void ofATextMessageFitIntoTwoPartsAndGiveNumberAndLink(NoticeKind kind, Language language) {
        Notice notice = SampleNotices.of(kind);

        SmsText sms = (SmsText) texts.compose(notice, language, ChannelKind.SMS).content();

        assertThat(SmsParts.count(sms.text())).as(sms.text()).isLessThanOrEqualTo(MOST_SMS_PARTS);
        assertThat(sms.text()).contains(notice.number(), notice.link().toString());
        assertThat(sms.text()).doesNotContain("2026-11-22", "14.12.2026", "Медеу", "{");
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void ofAPushNotificationFitOnALockScreenAndGiveTheNumberOnly(NoticeKind kind, Language language) {
        Notice notice = SampleNotices.of(kind);

        PushNote note =
                (PushNote) texts.compose(notice, language, ChannelKind.PUSH).content();

        assertThat(note.title()).hasSizeLessThanOrEqualTo(LOCK_SCREEN_TITLE);
        assertThat(note.body()).contains(notice.number()).doesNotContain("Медеу", "Medeu");
        assertThat(note.link()).isEqualTo(notice.link());
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void ofALetterSayTheSameInBothForms(NoticeKind kind, Language language) {
        Notice notice = SampleNotices.of(kind);

        EmailLetter letter =
                (EmailLetter) texts.compose(notice, language, ChannelKind.EMAIL).content();

        assertThat(letter.subject()).contains(notice.number());
        assertThat(letter.text())
                .contains(notice.number(), notice.link().toString())
                .doesNotContain("<p", "{", "&");
        assertThat(letter.html())
                .contains(notice.number(), "href=\"" + notice.link() + "\"", "lang=\"" + language.code() + "\"")
                .doesNotContain("${");
    }

    @Test
    void readNaturallyInKazakh() {
        Notice registered = SampleNotices.of(NoticeKind.APPEAL_REGISTERED);

        assertThat(((SmsText) texts.compose(registered, Language.KK, ChannelKind.SMS)
                                .content())
                        .text())
                .startsWith("№ ЖТ-2026-01234567 жолданымыңыз тіркелді: https:");
        assertThat(((EmailLetter) texts.compose(registered, Language.KK, ChannelKind.EMAIL)
                                .content())
                        .text())
                .contains("2026 жылғы 22 қарашада № ЖТ-2026-01234567 болып тіркелді")
                .contains("2026 жылғы 14 желтоқсанға дейін");
    }

    @Test
    void escapeWhatALetterShows() {
        Content letter = texts.compose(SampleNotices.of(NoticeKind.APPEAL_REGISTERED), Language.EN, ChannelKind.EMAIL)
                .content();

        assertThat(((EmailLetter) letter).html()).contains("Prosecutor&#39;s Office of Medeu District");
    }
}
