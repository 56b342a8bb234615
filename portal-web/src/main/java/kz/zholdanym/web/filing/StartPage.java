package kz.zholdanym.web.filing;

import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.web.page.PageView;

/**
 * What to have at hand before filing.
 *
 * @param unfinished the last draft that has not been sent
 */
public record StartPage(Optional<UUID> unfinished, int mostFiles, long mostMegabytes) implements PageView {
    @Override
    public String template() {
        return "filing/start";
    }
}
