package kz.zholdanym.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.office.OfficeLevel;
import kz.zholdanym.web.form.Option;
import kz.zholdanym.web.language.RequestLanguage;

/** The offices to choose from, in the reader's language. */
@RequestScoped
public class OfficeChoice {

    @Inject
    private OfficeDirectory offices;

    @Inject
    private RequestLanguage language;

    List<Option> regions() {
        return options(offices.regions());
    }

    List<Option> central() {
        return options(offices.search("", OfficeDirectory.MOST).stream()
                .filter(office -> office.level() == OfficeLevel.CENTRAL)
                .toList());
    }

    List<Option> districtsOf(String region) {
        return options(offices.below(region).stream()
                .filter(office -> office.level() == OfficeLevel.DISTRICT)
                .toList());
    }

    Optional<Option> find(String code) {
        return offices.find(code).map(this::option);
    }

    /** What can be chosen on the first page: a regional office or one for the whole country. */
    Optional<Option> region(String code) {
        return offices.find(code)
                .filter(office -> office.level() != OfficeLevel.DISTRICT)
                .filter(Office::takesAppeals)
                .map(this::option);
    }

    private List<Option> options(List<Office> found) {
        return found.stream().filter(Office::takesAppeals).map(this::option).toList();
    }

    private Option option(Office office) {
        return new Option(office.code(), office.name().in(language.language()));
    }
}
