package kz.zholdanym.notifications.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderReplyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            submit_sm_resp 0x00000000 [template 1 17f5dd93043e] | TAKEN
            id:179 sub:001 dlvrd:001 submit date:2612010145 done date:2612010145 stat:DELIVRD err:000 | DELIVERED
            id:179 sub:001 dlvrd:000 stat:EXPIRED err:012 | EXPIRED
            id:179 sub:001 dlvrd:000 stat:UNDELIV err:001 | UNDELIVERABLE
            id:179 stat:REJECTD err:001 | REJECTED
            250 2.0.0 Ok: queued as 4B7R2 | TAKEN
            250 Ok | TAKEN
            550 5.1.1 <•••>: unknown | NO_SUCH_MAILBOX
            452 4.2.2 Mailbox full | MAILBOX_FULL
            554 5.7.1 <•••> refuses | AGAINST_POLICY
            421 Try again later | REFUSED_FOR_NOW
            550 no such user | REFUSED
            404 UNREGISTERED | DEVICE_GONE
            503 UNAVAILABLE | REFUSED
            no answer UNKNOWN | REFUSED
            200 projects/zholdanym/messages/0:1500 | TAKEN
            Action: failed, Status: 5.1.1, recognised by Message-ID | NO_SUCH_MAILBOX
            Action: failed, Status: 5.0.0, recognised by return address | RETURNED
            """)
    void isReadByItsProtocol(String reply, ProviderReply meaning) {
        assertThat(ProviderReply.of(reply)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reason:no-answer", "id:179 stat:UNKNOWN err:000", "2500 Ok"})
    void isLeftOpenWhereTheProtocolDoes(String reply) {
        assertThat(ProviderReply.of(reply)).isEmpty();
    }

    @Test
    void hasWordsInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(ProviderReply.values())
                            .map(meaning -> ReasonTexts.messages().text(language, "reply." + meaning, Map.of())))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("reply."));
        }
    }
}
