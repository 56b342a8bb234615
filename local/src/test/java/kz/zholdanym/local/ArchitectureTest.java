package kz.zholdanym.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.ZoneId;

@AnalyzeClasses(packages = "kz.zholdanym.local", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("kz.zholdanym.local.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsDoNotKnowTheStack = noClasses()
            .that()
            .resideInAPackage("kz.zholdanym.local.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.zholdanym.local");

    @ArchTest
    static final ArchRule clockIsPassedIn =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(ZoneId.class, "systemDefault");
}
