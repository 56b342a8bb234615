package kz.zholdanym.intake.search;

import java.util.List;

/**
 * Where words were found.
 *
 * @param fragments in their order; of a long text only what surrounds the first word found
 */
public record FoundPlace(SearchPlace place, List<Fragment> fragments) {

    public FoundPlace {
        fragments = List.copyOf(fragments);
    }
}
