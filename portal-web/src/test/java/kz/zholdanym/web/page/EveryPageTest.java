package kz.zholdanym.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Renders every page in every shape and language. */
class EveryPageTest {

    private static final String HOSTILE = "<script>";
    private static final Path FOLDER = Path.of("target", "pages");

    static Stream<Arguments> pages() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Samples.all(language).stream().map(sample -> Arguments.of(sample.name(), sample, language)));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("pages")
    void isWholeAndWellFormed(String name, Sample sample, Language language) throws Exception {
        String html = RenderedPages.render(sample, language);
        keep(name, language, html);

        Document page = parse(html);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        assertThat(page.getElementsByTagName("h1").getLength())
                .as("one main heading")
                .isEqualTo(1);
        assertThat(html).doesNotContain(HOSTILE, " style=", " onclick=", "<script");
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("pages")
    void everyFormOfThePersonCarriesItsToken(String name, Sample sample, Language language) throws Exception {
        NodeList forms = parse(RenderedPages.render(sample, language)).getElementsByTagName("form");
        for (int i = 0; i < forms.getLength(); i++) {
            Element form = (Element) forms.item(i);
            if (form.getAttribute("method").equals("post")) {
                boolean inAddress = form.getAttribute("action").contains("_csrf=");
                assertThat(inAddress || hasHidden(form, "_csrf"))
                        .as(form.getAttribute("action"))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("pages")
    void idsAreUniqueAndEveryReferenceHasItsTarget(String name, Sample sample, Language language) throws Exception {
        Document page = parse(RenderedPages.render(sample, language));
        Set<String> ids = new TreeSet<>();
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String id = ((Element) elements.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id %s stands once", id).isTrue();
        }
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            Stream<String> targets = Stream.of(
                            element.getAttribute("for"),
                            element.getAttribute("aria-describedby"),
                            element.getAttribute("href").startsWith("#")
                                    ? element.getAttribute("href").substring(1)
                                    : "")
                    .flatMap(given -> Stream.of(given.split(" ")))
                    .filter(given -> !given.isEmpty());
            assertThat(ids).containsAll(targets.toList());
        }
    }

    @Test
    void noTemplateIsWithoutSample() throws Exception {
        Path views = Path.of(EveryPageTest.class.getResource("/views").toURI());
        try (Stream<Path> files = Files.walk(views)) {
            Set<String> templates = files.filter(EveryPageTest::isPage)
                    .map(file ->
                            views.relativize(file).toString().replace('\\', '/').replace(".ftlh", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(Samples.all(Language.KK).stream()
                            .map(sample -> sample.view().template())
                            .collect(Collectors.toSet()))
                    .containsAll(templates);
        }
    }

    /** Pages import the frame; parts of pages do not. */
    private static boolean isPage(Path file) {
        try {
            return file.toString().endsWith(".ftlh") && Files.readString(file).contains("<@layout.page");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean hasHidden(Element form, String name) {
        NodeList inputs = form.getElementsByTagName("input");
        for (int i = 0; i < inputs.getLength(); i++) {
            Element input = (Element) inputs.item(i);
            if (input.getAttribute("name").equals(name)
                    && !input.getAttribute("value").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Document parse(String html) throws ParserConfigurationException, SAXException, IOException {
        String xml = html.replace("<!DOCTYPE html>", "").strip();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /** To look at in a browser: {@code target/pages}. */
    private static void keep(String name, Language language, String html) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + "." + language.code() + ".html"), html);
    }
}
