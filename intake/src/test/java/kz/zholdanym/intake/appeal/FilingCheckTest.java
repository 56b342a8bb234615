package kz.zholdanym.intake.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeLevel;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.person.Iin;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingCheckTest {

    private static final Map<String, Office> OFFICES =
            Map.of("ALMATY_ALMALY", office("ALMATY_ALMALY", true), "ACADEMY", office("ACADEMY", false));
    private static final Actor CITIZEN = new Actor(
            "citizen",
            "Айгүл Серікова",
            Set.of(Role.CITIZEN),
            Optional.of(Iin.parse("900101300017")),
            Optional.of("citizen@zholdanym.test"),
            Optional.of("8 701 000 00 01"),
            Optional.empty(),
            Optional.empty());

    @Test
    void languageOfficeSubjectAndTextAreEnough() {
        ValidFiling filing = FilingCheck.check(CITIZEN, minimal().filing(), FilingCheckTest::find);
        assertThat(filing.kind()).isEqualTo(AppealKind.APPEAL);
        assertThat(filing.iin()).contains(Iin.parse("900101300017"));
        assertThat(filing.channels()).containsExactlyInAnyOrderElementsOf(ChannelKind.choices());
    }

    @Test
    void whoGivesNothingButAPostalAddressIsToldByLetter() {
        Filing byPost = minimal().email("").phone("").address("050000, Алматы қаласы, Абай даңғылы, 10-үй");
        assertThat(FilingCheck.check(CITIZEN, byPost.filing(), FilingCheckTest::find)
                        .channels())
                .contains(ChannelKind.LETTER);
        assertThat(FilingCheck.check(CITIZEN, byPost.phone("+7 701 000 00 01").filing(), FilingCheckTest::find)
                        .channels())
                .doesNotContain(ChannelKind.LETTER);
        assertThat(errors(byPost.channels("LETTER"))).as("nobody chooses it").containsExactly("channels:oneOf");
    }

    @Test
    void anEmptyFilingNamesEveryMissingFieldAtOnce() {
        Filing empty = new Filing();
        assertThat(errors(empty)).contains("language:language", "office:office.missing", "subject:missing.subject");
        assertThat(errors(empty)).contains("text:missing.text");
    }

    @Test
    void aTextOfBlanksIsNoText() {
        assertThat(errors(minimal().text(" \n\t "))).containsExactly("text:missing.text");
    }

    @Test
    void aTextOfTwoHundredThousandCharactersIsTooLong() {
        assertThat(errors(minimal().text("а".repeat(200_000)))).containsExactly("text:long");
        assertThat(errors(minimal().text("а".repeat(FilingLimits.TEXT)))).isEmpty();
    }

    @Test
    void aNullCharacterIsNoText() {
        assertThat(errors(minimal().text("жол\u0000"))).containsExactly("text:unprintable");
        assertThat(errors(minimal().text("бірінші\r\n\tекінші"))).isEmpty();
    }

    @Test
    void signsThatTurnTheDirectionAndHalvesOfCharactersAreNoText() {
        assertThat(errors(minimal().text("gnp\u202Eexe"))).containsExactly("text:unprintable");
        assertThat(errors(minimal().text("a\uD83D"))).containsExactly("text:unprintable");
        assertThat(errors(minimal().text("рақмет \uD83D\uDE4F ә"))).isEmpty();
    }

    @Test
    void theSubjectIsOneLine() {
        assertThat(errors(minimal().subject("бір\r\nекі"))).containsExactly("subject:oneLine");
    }

    @Test
    void aWrongChecksumOfAnIinIsToldAsSuch() {
        assertThat(errors(minimal().iin("900101300018"))).containsExactly("iin:iin.wrong");
    }

    @Test
    void anotherPersonsIinIsRefused() {
        assertThat(errors(minimal().iin("850615400016"))).containsExactly("iin:iin.another");
    }

    @Test
    void anUnknownOfficeAndOneThatTakesNoAppealsAreToldApart() {
        assertThat(errors(minimal().office("NOWHERE"))).containsExactly("office:office.unknown");
        assertThat(errors(minimal().office("ACADEMY"))).containsExactly("office:office.takesNone");
    }

    @Test
    void aCitizenCannotInvokeAnInstructionOfThePresident() {
        assertThat(errors(minimal().ground("PRESIDENT_INSTRUCTION"))).containsExactly("ground:ground.staffOnly");
    }

    @Test
    void aTextMessageNeedsAMobileNumber() {
        assertThat(errors(minimal().channels("SMS").phone(""))).containsExactly("phone:phone.needed");
        assertThat(errors(minimal().channels("SMS").phone("8 727 250 00 00"))).containsExactly("phone:phone.notMobile");
        assertThat(errors(minimal().channels("SMS").phone("12"))).contains("phone:phone.wrong");
    }

    @Test
    void anUnknownChannelIsAnsweredWithThoseThatExist() {
        assertThat(errors(minimal().channels("PIGEON"))).containsExactly("channels:oneOf");
    }

    @Test
    void elevenFilesAreOneTooMany() {
        assertThat(errors(minimal().attachments(11))).containsExactly("attachments:attachment.count");
        assertThat(errors(minimal().attachments(10))).isEmpty();
    }

    @Test
    void anAddressWithoutAnAtSignOrWithALineEndIsNoEmail() {
        assertThat(errors(minimal().email("nobody"))).containsExactly("email:email.wrong");
        assertThat(errors(minimal().email("a@b.kz\r\nBcc: c@d.kz"))).containsExactly("email:email.wrong");
        assertThat(errors(minimal().email("<x@b.kz>"))).containsExactly("email:email.wrong");
        assertThat(errors(minimal().email("a;b@b.kz"))).containsExactly("email:email.wrong");
        assertThat(errors(minimal().email("a..b@b.kz"))).containsExactly("email:email.wrong");
        assertThat(errors(minimal().email("asel.T+1@b.kz"))).isEmpty();
    }

    @Test
    void aDomainMayBeInKazakhLettersAndWhatStandsBeforeTheAtSignMayNot() {
        assertThat(errors(minimal().email("asel@пошта.қаз"))).isEmpty();
        assertThat(errors(minimal().email("Әсел@пошта.қаз"))).containsExactly("email:email.notLatin");
    }

    @Test
    void aDomainThatCannotBeIsToldAsSuch() {
        assertThat(errors(minimal().email("asel@localhost"))).containsExactly("email:email.domain");
        assertThat(errors(minimal().email("asel@10.0.0.1"))).containsExactly("email:email.domain");
        assertThat(errors(minimal().email("asel@-b.kz"))).containsExactly("email:email.domain");
    }

    @Test
    void aNumberOfAnotherCountryIsToldAsSuch() {
        assertThat(errors(minimal().phone("+7 912 345 67 89"))).containsExactly("phone:phone.foreign");
        assertThat(errors(minimal().phone("+998 90 123 45 67"))).containsExactly("phone:phone.foreign");
        assertThat(errors(minimal().channels("SMS").phone("+49 151 23456789"))).contains("phone:phone.foreign");
        assertThat(errors(minimal().phone("+7 701 000 00"))).containsExactly("phone:phone.wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email.wrong",
                "email.notLatin",
                "email.domain",
                "phone.wrong",
                "phone.foreign",
                "phone.notMobile"
            })
    void everyReasonIsToldInThreeLanguages(String code) {
        assertThat(Arrays.stream(Language.values())
                        .map(language -> RefusalTexts.sentence(FieldError.of("email", code), language)))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    private static List<String> errors(Filing filing) {
        return FilingCheck.errors(CITIZEN, filing.filing(), FilingCheckTest::find).stream()
                .map(FilingCheckTest::name)
                .toList();
    }

    private static String name(FieldError error) {
        return error.field() + ":" + error.code();
    }

    private static Optional<Office> find(String code) {
        return Optional.ofNullable(OFFICES.get(code));
    }

    private static Filing minimal() {
        return new Filing()
                .office("ALMATY_ALMALY")
                .language("kk")
                .subject("Жалақы")
                .text("Жалақы төленбеді.");
    }

    private static Office office(String code, boolean takesAppeals) {
        return new Office(
                code,
                new LocalizedText(code, code, code),
                OfficeLevel.DISTRICT,
                Optional.of("GENERAL"),
                takesAppeals,
                LocalTime.of(9, 0),
                LocalTime.of(18, 30));
    }

    /** Puts a filing together by the fields that matter to a test. */
    private static final class Filing {
        private Optional<String> language = Optional.empty();
        private Optional<String> office = Optional.empty();
        private Optional<String> subject = Optional.empty();
        private Optional<String> text = Optional.empty();
        private Optional<String> ground = Optional.empty();
        private Optional<String> iin = Optional.empty();
        private Optional<String> address = Optional.empty();
        private Optional<String> email = Optional.empty();
        private Optional<String> phone = Optional.empty();
        private Set<String> channels = Set.of();
        private List<UUID> attachments = List.of();

        Filing language(String value) {
            language = Optional.of(value);
            return this;
        }

        Filing office(String value) {
            office = Optional.of(value);
            return this;
        }

        Filing subject(String value) {
            subject = Optional.of(value);
            return this;
        }

        Filing text(String value) {
            text = Optional.of(value);
            return this;
        }

        Filing ground(String value) {
            ground = Optional.of(value);
            return this;
        }

        Filing iin(String value) {
            iin = Optional.of(value);
            return this;
        }

        Filing address(String value) {
            address = Optional.of(value);
            return this;
        }

        Filing email(String value) {
            email = Optional.of(value);
            return this;
        }

        Filing phone(String value) {
            phone = Optional.of(value);
            return this;
        }

        Filing channels(String... values) {
            channels = Set.of(values);
            return this;
        }

        Filing attachments(int count) {
            attachments = Collections.nCopies(count, new UUID(0, 1));
            return this;
        }

        AppealFiling filing() {
            return new AppealFiling(
                    Optional.empty(),
                    language,
                    office,
                    subject,
                    text,
                    ground,
                    iin,
                    address,
                    email,
                    phone,
                    channels,
                    attachments);
        }
    }
}
