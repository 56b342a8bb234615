package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealFiling;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.calendar.PublishedCalendars;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegistrationTest {

    @Inject
    private FileAppeal fileAppeal;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private Database database;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @BeforeEach
    void open() {
        database = new Database(source);
    }

    @Test
    void twoHundredPeopleAtOnceGetTwoHundredNumbersWithoutAGap() throws Exception {
        long before = last();
        List<Object> outcomes = InParallel.run(
                200, 40, () -> fileAppeal.file(citizen(), People.filing("Бір мезгілде"), Optional.empty()));

        assertThat(outcomes).hasOnlyElementsOfType(FiledAppeal.class);
        List<Long> sequences = outcomes.stream()
                .map(filed -> ((FiledAppeal) filed).number())
                .map(RegistrationTest::sequence)
                .sorted()
                .toList();
        assertThat(sequences)
                .isEqualTo(
                        LongStream.rangeClosed(before + 1, before + 200).boxed().toList());
    }

    @Test
    void fiftyRetriesOfOneRequestMakeOneAppeal() throws Exception {
        Actor citizen = citizen();
        AppealFiling filing = People.filing("Қайталанған сұрау");
        List<Object> outcomes = InParallel.run(50, 25, () -> fileAppeal.file(citizen, filing, Optional.of("one-key")));

        assertThat(outcomes).hasOnlyElementsOfType(FiledAppeal.class);
        assertThat(outcomes.stream().map(filed -> ((FiledAppeal) filed).number()))
                .containsOnly(number(outcomes));
        assertThat(database.column("select number from intake.appeal where applicant_account = ?", citizen.account()))
                .hasSize(1);
    }

    @Test
    void aKeyThatWasUsedForAnotherRequestIsRefused() {
        Actor citizen = citizen();
        fileAppeal.file(citizen, People.filing("Бірінші"), Optional.of("key"));
        assertThatThrownBy(() -> fileAppeal.file(citizen, People.filing("Екінші"), Optional.of("key")))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.KeyUsedForAnother.class));
    }

    @Test
    void twoFilingsThatOnlyLookAlikeAreNotTakenForOne() {
        Actor citizen = citizen();
        // written one after the other without their lengths these two would be the same
        fileAppeal.file(citizen, People.filing("A], Optional[B", "C"), Optional.of("key"));
        assertThatThrownBy(() -> fileAppeal.file(citizen, People.filing("A", "B], Optional[C"), Optional.of("key")))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.KeyUsedForAnother.class));
    }

    @Test
    void aKeyOfARefusedRequestServesTheMendedOne() {
        Actor citizen = citizen();
        assertThatThrownBy(() -> fileAppeal.file(citizen, People.filing(" "), Optional.of("key")))
                .isInstanceOf(RefusalException.class);
        assertThat(fileAppeal
                        .file(citizen, People.filing("Түзетілген"), Optional.of("key"))
                        .number())
                .startsWith("ЖТ-");
    }

    @Test
    void aFilingThatFailsAfterItsNumberWasTakenGivesItBackAndTellsNobody() throws SQLException {
        fileAppeal.file(citizen(), People.filing("Алдыңғы"), Optional.empty());
        long before = last();
        long notices = database.count("notifications.notice");
        long documents = database.count("intake.issued_document");

        assertThatThrownBy(() -> fileAppeal.file(citizen(), withUnknownAttachment(), Optional.empty()))
                .isInstanceOf(RefusalException.class);

        assertThat(last()).isEqualTo(before);
        assertThat(database.count("notifications.notice")).isEqualTo(notices);
        assertThat(database.count("intake.issued_document")).isEqualTo(documents);
    }

    @Test
    void theNoticeOfRegistrationIsIssuedWithTheAppeal() throws SQLException {
        FiledAppeal filed = fileAppeal.file(citizen(), People.filing("Хабарлама"), Optional.empty());
        assertThat(database.column("select kind from notifications.notice where case_id = ?", filed.id()))
                .containsExactly("appeal-registered");
    }

    @Test
    void theTermRunsFifteenWorkingDaysFromReceipt() {
        FiledAppeal filed = fileAppeal.file(citizen(), People.filing("Мерзім"), Optional.empty());
        var receivedOn = filed.receivedAt().atZone(Almaty.ZONE).toLocalDate();
        assertThat(filed.dueOn()).isEqualTo(PublishedCalendars.kazakhstan().plusWorkingDays(receivedOn, 15));
        assertThat(filed.term().legalBasis().code()).isEqualTo("24.3");
    }

    private static Actor citizen() {
        return People.citizen(UUID.randomUUID().toString());
    }

    private long last() throws SQLException {
        return database
                .column("select coalesce(max(last), 0) from intake.registration_counter where letters = 'ЖТ'")
                .stream()
                .mapToLong(value -> ((Number) value).longValue())
                .sum();
    }

    private static String number(List<Object> outcomes) {
        return ((FiledAppeal) outcomes.get(0)).number();
    }

    private static long sequence(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }

    private static AppealFiling withUnknownAttachment() {
        AppealFiling filing = People.filing("Тіркемесі жоқ");
        return new AppealFiling(
                filing.kind(),
                filing.language(),
                filing.office(),
                filing.subject(),
                filing.text(),
                filing.ground(),
                filing.iin(),
                filing.address(),
                filing.email(),
                filing.phone(),
                Set.of(),
                List.of(UUID.randomUUID()));
    }
}
