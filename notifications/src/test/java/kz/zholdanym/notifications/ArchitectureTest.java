package kz.zholdanym.notifications;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each of these rules has been seen to fail. That nothing of the case work is known here, Maven sees to. */
@AnalyzeClasses(packages = "kz.zholdanym.notifications", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES =
            slices().matching("kz.zholdanym.notifications.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the clock is asked directly",
                    (JavaCall<?> call) -> call.getTargetOwner().getPackageName().startsWith("java.time")
                            && (call.getName().equals("now") || call.getName().equals("systemDefault"))));

    @ArchTest
    static final ArchRule PROVIDERS_STAY_BEHIND_THEIR_CHANNEL = noClasses()
            .that()
            .resideOutsideOfPackage("kz.zholdanym.notifications.channel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jsmpp..",
                    "com.google.api..",
                    "com.google.auth..",
                    "com.google.firebase..",
                    "jakarta.mail..",
                    "org.eclipse.angus..");

    @ArchTest
    static final ArchRule ONLY_DELIVERY_SENDS = classes()
            .that()
            .haveFullyQualifiedName("kz.zholdanym.notifications.channel.Channel")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("kz.zholdanym.notifications.channel..", "kz.zholdanym.notifications.delivery..");
}
