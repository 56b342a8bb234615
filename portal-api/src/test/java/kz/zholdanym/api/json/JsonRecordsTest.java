package kz.zholdanym.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    /** The JSON provider sees public types alone, and says so only when the first one is sent. */
    @Test
    void everyRecordThatIsReadOrWrittenIsPublic() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("kz.zholdanym.api"))
                .filteredOn(type -> type.isRecord() && type.getSimpleName().endsWith("Json"))
                .isNotEmpty()
                .extracting(JavaClass::getModifiers)
                .allSatisfy(modifiers -> assertThat(modifiers).contains(JavaModifier.PUBLIC));
    }

    @Test
    void thereIsOneProviderForAll() {
        assertThat(new JsonSource().getContext(Object.class)).isSameAs(JsonFormat.jsonb());
    }
}
