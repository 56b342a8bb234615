package kz.zholdanym.web.page;

import java.util.Optional;
import kz.zholdanym.law.language.Language;

/** Renders samples as the portal would. */
public final class RenderedPages {

    private static final PageRenderer RENDERER = new PageRenderer();

    private RenderedPages() {}

    public static String render(Sample sample, Language language) {
        boolean anyone = sample.visitor() == Sample.Visitor.ANYONE;
        PageFrame frame = PageFrame.of(
                language,
                new PageFrame.Reader(
                        anyone ? Optional.empty() : Optional.of("Ахметов Ерлан Серікұлы"),
                        sample.visitor() == Sample.Visitor.CITIZEN,
                        sample.visitor() == Sample.Visitor.STAFF,
                        sample.visitor() == Sample.Visitor.ADMINISTRATOR),
                sample.route(),
                anyone ? Optional.empty() : Optional.of("5f0c7c1e-token"));
        return RENDERER.render(sample.view(), frame);
    }
}
