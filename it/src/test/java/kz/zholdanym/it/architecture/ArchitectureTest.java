package kz.zholdanym.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

@AnalyzeClasses(
        packages = "kz.zholdanym",
        importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {

    private static final Set<String> WALL_CLOCKS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            ZonedDateTime.class.getName(),
            Clock.class.getName());

    @ArchTest
    static final ArchRule lawDependsOnNothing = noClasses()
            .that()
            .resideInAPackage("kz.zholdanym.law..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("kz.zholdanym.law..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule documentsKnowTheLawOnly = noClasses()
            .that()
            .resideInAPackage("kz.zholdanym.documents..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kz.zholdanym.notifications..",
                    "kz.zholdanym.intake..",
                    "kz.zholdanym.api..",
                    "kz.zholdanym.web..",
                    "jakarta..");

    @ArchTest
    static final ArchRule notificationsKnowNoCases = noClasses()
            .that()
            .resideInAPackage("kz.zholdanym.notifications..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kz.zholdanym.intake..", "kz.zholdanym.api..", "kz.zholdanym.web..");

    @ArchTest
    static final ArchRule caseWorkKnowsNoPortals = noClasses()
            .that()
            .resideInAPackage("kz.zholdanym.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kz.zholdanym.api..", "kz.zholdanym.web..", "jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule portalsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("kz.zholdanym.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.zholdanym.api..");

    @ArchTest
    static final ArchRule theApiDoesNotKnowThePages = noClasses()
            .that()
            .resideInAPackage("kz.zholdanym.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.zholdanym.web..");

    @ArchTest
    static final ArchRule portalsReachNoDatabaseAndNoProvider = noClasses()
            .that()
            .resideInAnyPackage("kz.zholdanym.web..", "kz.zholdanym.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.transaction..",
                    "java.sql..",
                    "javax.sql..",
                    "com.google.firebase..",
                    "org.jsmpp..",
                    "jakarta.mail..");

    @ArchTest
    static final ArchRule theLocalStackKnowsNoModule = noClasses()
            .that()
            .resideInAPackage("kz.zholdanym.local..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kz.zholdanym.law..",
                    "kz.zholdanym.documents..",
                    "kz.zholdanym.notifications..",
                    "kz.zholdanym.intake..",
                    "kz.zholdanym.api..",
                    "kz.zholdanym.web..");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule theClockIsPassedIn = noClasses()
            .that()
            .resideOutsideOfPackages("kz.zholdanym.local..")
            .should()
            .callMethodWhere(wallClock())
            .because("time comes from the InstantSource that is injected; SystemClock is where it enters");

    @ArchTest
    static final ArchRule theZoneIsAlmatys = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .because("Almaty.ZONE is the one zone, whatever the machine says");

    @ArchTest
    static final ArchRule nothingPrintsToTheConsole = noClasses()
            .that()
            .resideOutsideOfPackage("kz.zholdanym.local..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveNameMatching(".*(Helper|Manager|Impl)$");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("kz.zholdanym.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule useCasesGiveNoEntities = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawReturnType(
                    DescribedPredicate.describe("entities", returned -> returned.isAnnotatedWith(Entity.class)));

    private static DescribedPredicate<JavaCall<?>> wallClock() {
        DescribedPredicate<JavaCall<?>> now = DescribedPredicate.describe(
                "the wall clock",
                call -> call.getName().equals("now")
                        && WALL_CLOCKS.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().isEmpty());
        return now.or(DescribedPredicate.describe(
                "a new system clock outside SystemClock",
                call -> call.getTargetOwner().isEquivalentTo(InstantSource.class)
                        && call.getName().equals("system")
                        && !call.getOriginOwner().getName().contains("SystemClock")));
    }
}
