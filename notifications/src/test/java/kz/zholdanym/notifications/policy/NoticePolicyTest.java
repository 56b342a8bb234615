package kz.zholdanym.notifications.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.Audience;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.notice.SampleNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticePolicyTest {

    @Test
    void countsTextMessagesAndLettersButNoPush() {
        NoticePolicy policy = NoticePolicy.reaching();

        assertThat(policy.counts(ChannelKind.SMS)).isTrue();
        assertThat(policy.counts(ChannelKind.EMAIL)).isTrue();
        assertThat(policy.counts(ChannelKind.PUSH)).isFalse();
        assertThat(LawfulMeans.legalBasis().code()).isEqualTo("26.9");
    }

    @Test
    void countsWhatPeopleCarryOutAsTheLawNamesIt() {
        assertThat(LawfulMeans.of(ChannelKind.LETTER)).contains(LawfulMeans.REGISTERED_LETTER);
        assertThat(LawfulMeans.of(ChannelKind.TELEPHONOGRAM)).contains(LawfulMeans.TELEPHONOGRAM);
        assertThat(LawfulMeans.of(ChannelKind.TELEGRAM)).contains(LawfulMeans.TELEGRAM);
    }

    @Test
    void countsOnlyTheMeansThatItNames() {
        NoticePolicy onPaper = new NoticePolicy(
                Telling.REACHED,
                Set.of(LawfulMeans.REGISTERED_LETTER),
                NoticePolicy.reaching().order(),
                Manner.IN_TURN,
                true,
                Priority.TERM);

        assertThat(onPaper.counts(ChannelKind.SMS)).isFalse();
        assertThat(onPaper.counts(ChannelKind.LETTER)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void ofAKindUsesEveryChannelAndTellsOrSendsWhereTheNoticeHasATimeForIt(NoticeKind kind) {
        NoticePolicy policy = kind.policy();

        assertThat(policy.order()).containsAll(ChannelKind.choices()).doesNotContain(ChannelKind.PORTAL);
        assertThat(SampleNotices.of(kind).tellBy().isPresent()).isEqualTo(policy.telling() != Telling.NONE);
        assertThat(kind.audience() == Audience.STAFF && policy.telling() != Telling.NONE)
                .as("no law asks that staff be told")
                .isFalse();
    }
}
