package kz.zholdanym.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "kz.zholdanym.law", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependsOnTheJdkAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("kz.zholdanym.law..", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("kz.zholdanym.law.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingKnowsWhatTimeItIs = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("the clock or the zone of the machine is asked") {
                @Override
                public boolean test(JavaMethodCall call) {
                    MethodCallTarget target = call.getTarget();
                    return target.getName().equals("now")
                            || target.getName().equals("systemDefault")
                            || target.getFullName().startsWith("java.lang.System.currentTimeMillis");
                }
            });
}
