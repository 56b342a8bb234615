package kz.zholdanym.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DirectoryTest {

    @Inject
    private OfficeDirectory offices;

    @Deployment
    static Archive<?> portal() {
        return Deployments.portalWithTests();
    }

    @Test
    void everyOfficeIsFoundByItsNamesOnAnyKeyboard() {
        for (Office office : offices.search("", OfficeDirectory.MOST)) {
            for (String name : List.of(
                    office.name().kk(), office.name().ru(), office.name().en())) {
                assertThat(offices.search(onRussianKeyboard(name), OfficeDirectory.MOST))
                        .as(name)
                        .contains(office);
            }
        }
    }

    @Test
    void everyOfficeButTheGeneralHasExactlyOneAboveIt() {
        List<Office> all = offices.search("", OfficeDirectory.MOST);
        assertThat(all).hasSize(116);
        assertThat(all)
                .filteredOn(office -> office.higher().isEmpty())
                .extracting(Office::code)
                .containsExactly("GENERAL");
        assertThat(all).allSatisfy(office -> assertThat(steps(office)).isLessThan(4));
    }

    @Test
    void kazakhNamesStandInTheOrderOfTheKazakhAlphabet() {
        List<String> names =
                offices.regions().stream().map(office -> office.name().kk()).toList();
        assertThat(names).hasSize(20);
        assertThat(names.get(0)).startsWith("Абай");
        assertThat(names.indexOf(first(names, "Қарағанды"))).isLessThan(names.indexOf(first(names, "Маңғыстау")));
        assertThat(names.indexOf(first(names, "Жетісу"))).isLessThan(names.indexOf(first(names, "Қарағанды")));
    }

    @Test
    void signsThatMeanSomethingToTheDatabaseAreSearchedForAsTheyAre() {
        assertThat(offices.search("%", OfficeDirectory.MOST)).isEmpty();
        assertThat(offices.search("_", OfficeDirectory.MOST)).isEmpty();
        assertThat(offices.search("'; drop table office; --", OfficeDirectory.MOST))
                .isEmpty();
    }

    private int steps(Office office) {
        return office.higher().map(higher -> 1 + steps(offices.get(higher))).orElse(0);
    }

    private static String onRussianKeyboard(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String from = "әғқңөұүһі";
        String to = "агкноуухи";
        for (int index = 0; index < from.length(); index++) {
            folded = folded.replace(from.charAt(index), to.charAt(index));
        }
        return folded;
    }

    private static String first(List<String> names, String start) {
        return names.stream().filter(name -> name.startsWith(start)).findFirst().orElseThrow();
    }
}
