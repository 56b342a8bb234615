package kz.zholdanym.it.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as built, with one more web module that holds the test classes. */
final class Deployments {

    private static final File EAR = new File("../ear/target/zholdanym.ear");

    private Deployments() {}

    static EnterpriseArchive portalWithTests() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, EAR);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "it.war")
                .addClasses(Database.class, People.class, InParallel.class)
                .addClasses(RegistrationTest.class, DecisionTest.class, DirectoryTest.class, StatementCountTest.class)
                .addClasses(QueueTest.class, ReminderTest.class, CalendarPublicationTest.class)
                .addClasses(EvidenceCheckTest.class, CertificateTest.class)
                .addClasses(SearchAndRepeatTest.class, BranchTest.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        String module =
                "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module></application>";
        ear.setApplicationXML(new StringAsset(applicationXml(ear).replace("</application>", module)));
        return ear.addAsModule(Testable.archiveToTest(tests));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String applicationXml(EnterpriseArchive ear) {
        try (InputStream xml = ear.delete("META-INF/application.xml").getAsset().openStream()) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
