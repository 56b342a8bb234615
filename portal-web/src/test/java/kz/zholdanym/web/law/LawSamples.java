package kz.zholdanym.web.law;

import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.Provision.Article;
import kz.zholdanym.law.statute.Statute;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The pages of the law: the contents and every article. */
public final class LawSamples {

    private LawSamples() {}

    public static List<Sample> all(Language language) {
        Statute law = Statute.prosecution();
        return Stream.concat(
                        Stream.of(new Sample("law", "/law", new LawPage(law), Visitor.ANYONE)),
                        law.articles().map(Article::number).map(LawSamples::article))
                .toList();
    }

    public static Sample article(String number) {
        return new Sample(
                "law-" + number,
                "/law/" + number,
                ArticlePage.of(Statute.prosecution(), number).orElseThrow(),
                Visitor.ANYONE);
    }
}
