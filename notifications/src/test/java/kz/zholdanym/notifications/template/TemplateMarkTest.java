package kz.zholdanym.notifications.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateMarkTest {

    private static final TemplateMark MARK = new TemplateMark(3, "9f2c41d07ab3");

    @Test
    void endsTheDetailAndIsFoundThere() {
        String detail = MARK.after("250 2.0.0 Ok: queued as [template 1 000000000000]");

        assertThat(detail).endsWith("000000000000] [template 3 9f2c41d07ab3]");
        assertThat(TemplateMark.in(detail)).contains(MARK);
        assertThat(MARK.after("")).isEqualTo("[template 3 9f2c41d07ab3]");
    }

    @Test
    void isNotInRowsFromBeforeThereWereVersions() {
        assertThat(TemplateMark.in(null)).isEmpty();
        assertThat(TemplateMark.in("250 Ok")).isEmpty();
        assertThat(TemplateMark.in("[template 3 9f2c41d07ab3] 250")).isEmpty();
    }

    @Test
    void tellsSourcesApartByEachOfTheirParts() {
        TemplateSource title = new TemplateSource(Map.of(TemplatePart.TITLE, "a", TemplatePart.BODY, "b"));
        TemplateSource swapped = new TemplateSource(Map.of(TemplatePart.TITLE, "ab", TemplatePart.BODY, ""));

        assertThat(title.fingerprint()).matches("[0-9a-f]{12}").isNotEqualTo(swapped.fingerprint());
        assertThat(new TemplateSource(Map.of(TemplatePart.LETTER, "a\r\nb ")))
                .isEqualTo(new TemplateSource(Map.of(TemplatePart.LETTER, "a\nb")));
    }
}
