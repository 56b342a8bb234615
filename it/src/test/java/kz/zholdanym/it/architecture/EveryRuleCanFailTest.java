package kz.zholdanym.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail guards nothing: each is broken by a class of the {@code fixture} packages. */
class EveryRuleCanFailTest {

    private static final JavaClasses OFFENDERS = new ClassFileImporter()
            .withImportOption(location -> location.contains("/fixture/") || location.contains("/intake/second/"))
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("kz.zholdanym");

    static Stream<Field> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsItsOffender(Field rule) throws IllegalAccessException {
        ArchRule broken = (ArchRule) rule.get(null);
        assertThat(broken.evaluate(OFFENDERS).hasViolation()).isTrue();
    }
}
