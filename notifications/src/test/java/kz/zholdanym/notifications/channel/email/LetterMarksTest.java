package kz.zholdanym.notifications.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.notifications.channel.UnusableSettingException;
import kz.zholdanym.notifications.channel.email.LetterMarks.ReturnedLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterMarksTest {

    private static final UUID STEP = UUID.fromString("019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e");
    private static final String TOKEN = "019e53f27c1a7b539d3c1f2a3b4c5d6e";
    private static final String OTHER = "019e53f27c1a7b539d3c000000000000";
    private static final String LETTER = "<019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e@zholdanym.kz>";

    private final LetterMarks marks =
            new LetterMarks("noreply@zholdanym.kz", Optional.of(new ReturnAddress("bounces@mail.zholdanym.kz", "+")));

    @Test
    void allBearTheSameToken() {
        assertThat(marks.messageId(STEP)).isEqualTo(LETTER);
        assertThat(marks.envelopeId(STEP)).isEqualTo(TOKEN);
        assertThat(marks.envelopeSender(STEP)).contains("bounces+" + TOKEN + "@mail.zholdanym.kz");
    }

    @Test
    void theEnvelopeIdIsBelievedBeforeTheReturnAddressAndThatBeforeTheMessageId() {
        String returned = "bounces+" + OTHER + "@mail.zholdanym.kz";

        assertThat(marks.recognise(report(Optional.of(TOKEN), returned, "<some@example.kz>")))
                .contains(new ReturnedLetter(LETTER, "Original-Envelope-Id"));
        assertThat(marks.recognise(report(Optional.empty(), returned, LETTER)))
                .contains(new ReturnedLetter("<019e53f2-7c1a-7b53-9d3c-000000000000@zholdanym.kz>", "return address"));
        assertThat(marks.recognise(report(Optional.empty(), "bounces@mail.zholdanym.kz", LETTER)))
                .contains(new ReturnedLetter(LETTER, "Message-ID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bounces+019e53f27c1a7b539d3c1f2a3b4c5d6e@mail.zholdanym.kz",
                "<BOUNCES+019E53F27C1A7B539D3C1F2A3B4C5D6E@mail.zholdanym.kz>",
                "Returned <bounces+019e53f27c1a7b539d3c1f2a3b4c5d6e@relay.zholdanym.kz>",
            })
    void theReturnAddressIsFoundHoweverAServerWritesIt(String header) {
        assertThat(marks.recognise(report(Optional.empty(), header, "<some@example.kz>")))
                .contains(new ReturnedLetter(LETTER, "return address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ314159", "", "019e53f27c1a7b539d3c1f2a3b4c5d6", "019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e"})
    void anEnvelopeIdOfSomebodyElseIsPassedOver(String envelopeId) {
        assertThat(marks.recognise(report(Optional.of(envelopeId), "x@example.kz", LETTER)))
                .contains(new ReturnedLetter(LETTER, "Message-ID"));
    }

    @Test
    void withoutAnyMarkNoLetterIsNamed() {
        assertThat(marks.recognise(new BounceReport(Optional.empty(), List.of(), Optional.empty(), "5.1.1")))
                .isEmpty();
    }

    @Test
    void oneAddressForAllLettersIsPossibleToo() {
        LetterMarks plain =
                new LetterMarks("noreply@zholdanym.kz", Optional.of(new ReturnAddress("bounces@zholdanym.kz", "")));

        assertThat(plain.envelopeSender(STEP)).contains("bounces@zholdanym.kz");
        assertThat(new LetterMarks("noreply@zholdanym.kz", Optional.empty()).envelopeSender(STEP))
                .isEmpty();
    }

    @Test
    void aMailboxWhoseNameLeavesNoRoomForTheTokenIsRefused() {
        assertThatThrownBy(() -> new ReturnAddress("returned-letters-of-the-office-1@zholdanym.kz", "+"))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("portal.bounces.address")
                .hasMessageContaining("64");
        assertThat(new ReturnAddress("returned-letters-of-the-offices@zholdanym.kz", "+").of(STEP))
                .startsWith("returned-letters-of-the-offices+" + TOKEN);
    }

    @Test
    void aDelimiterThatServersDoNotKnowIsRefused() {
        assertThatThrownBy(() -> new ReturnAddress("bounces@zholdanym.kz", "@"))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("portal.bounces.delimiter");
    }

    private static BounceReport report(Optional<String> envelopeId, String recipient, String messageId) {
        return new BounceReport(
                envelopeId, List.of("unrelated@example.kz", recipient), Optional.of(messageId), "5.1.1");
    }
}
