package kz.zholdanym.api.search;

import java.util.List;
import kz.zholdanym.intake.search.FoundPlace;
import kz.zholdanym.intake.search.Fragment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where words were found.
 *
 * @param fragments plain text in its order, to be shown one after another; of a long text only what surrounds the first
 *     word found
 */
@Schema(name = "FoundPlace")
public record FoundPlaceJson(
        @Schema(enumeration = {"NUMBER", "APPLICANT", "SUBJECT", "TEXT"})
        String place,

        List<FragmentJson> fragments) {

    /** @param found whether it is what was looked for */
    @Schema(name = "Fragment")
    public record FragmentJson(String text, boolean found) {

        static FragmentJson of(Fragment fragment) {
            return new FragmentJson(fragment.text(), fragment.found());
        }
    }

    static FoundPlaceJson of(FoundPlace found) {
        return new FoundPlaceJson(
                found.place().name(),
                found.fragments().stream().map(FragmentJson::of).toList());
    }
}
