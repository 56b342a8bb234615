package kz.zholdanym.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.zholdanym.web.page.PageView;

@AnalyzeClasses(packages = "kz.zholdanym.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule packagesDependOnEachOtherOneWayOnly =
            slices().matching("kz.zholdanym.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyLooksAtTheSystemClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    /** A transaction or a query in a page would be a use case in the wrong place. */
    @ArchTest
    static final ArchRule pagesKnowNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule theInnerMostModuleOfNoticesIsNotCalled = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kz.zholdanym.notifications.queue..",
                    "kz.zholdanym.notifications.delivery..",
                    "kz.zholdanym.notifications.ledger..",
                    "kz.zholdanym.notifications.channel.(email|sms|push)..");

    @ArchTest
    static final ArchRule whatAPageShowsIsARecord =
            classes().that().implement(PageView.class).should().beRecords();

    @ArchTest
    static final ArchRule addressesAreServedByPublicClasses =
            classes().that().areAnnotatedWith(Path.class).should().bePublic();
}
