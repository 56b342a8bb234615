package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.certificate.Certificates;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.staff.RecogniseActor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the evidence does not prove is certified to nobody. */
@ExtendWith(ArquillianExtension.class)
class CertificateTest {

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private RecogniseActor actors;

    @Inject
    private Certificates certificates;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private Database database;
    private Actor citizen;
    private Actor registrar;
    private FiledAppeal appeal;
    private UUID notice;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @BeforeEach
    void aPersonIsToldOfTheRegistration() throws SQLException {
        database = new Database(source);
        citizen = People.citizen(UUID.randomUUID().toString());
        registrar = actors.recognise(People.employee("registrar", "registrar", "OTHER_WORKER", People.OFFICE));
        appeal = fileAppeal.file(citizen, People.filing("Жалақы"), Optional.empty());
        notice = (UUID) database.column("select id from notifications.notice where case_id = ?", appeal.id())
                .get(0);
    }

    @Test
    void theApplicantAndTheOfficeGetTheCertificateOfAWholeChain() {
        assertThat(certificates.pdf(citizen, appeal.id(), notice)).startsWith('%', 'P', 'D', 'F');
        assertThat(certificates.pdf(registrar, appeal.id(), notice)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void ofABrokenChainNobodyGetsOneUntilItIsAsItWas() throws SQLException {
        flipAByte();

        assertRefused(citizen);
        assertRefused(registrar);

        flipAByte();
        assertThat(certificates.pdf(citizen, appeal.id(), notice)).startsWith('%', 'P', 'D', 'F');
    }

    private void assertRefused(Actor actor) {
        assertThatThrownBy(() -> certificates.pdf(actor, appeal.id(), notice))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.NotPossibleNow.class,
                                        refusal -> assertThat(refusal.event()).isEqualTo("CERTIFY")));
    }

    /** As whoever rules the database could. */
    private void flipAByte() throws SQLException {
        database.execute("alter table notifications.evidence disable trigger user");
        database.execute(
                "update notifications.evidence set hash = set_byte(hash, 0, get_byte(hash, 0) # 1)"
                        + " where position = 1 and notice_id = ?",
                notice);
        database.execute("alter table notifications.evidence enable trigger user");
    }
}
