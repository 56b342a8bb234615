package kz.zholdanym.web.home;

import java.util.List;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The home page in its shapes. */
public final class HomeSamples {

    private HomeSamples() {}

    public static List<Sample> all(Language language) {
        return List.of(
                new Sample("home", "/", HomePage.in(language), Visitor.ANYONE),
                new Sample("home-signed-in", "/", HomePage.in(language), Visitor.STAFF));
    }
}
