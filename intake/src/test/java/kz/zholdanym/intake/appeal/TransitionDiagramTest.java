package kz.zholdanym.intake.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TransitionDiagramTest {

    private static final Path FILE = Path.of("..", "docs", "generated", "appeal-transitions.md");

    @Test
    void isTheOneInTheDocumentation() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, TransitionDiagram.markdown());
        }
        assertThat(FILE).content().isEqualTo(TransitionDiagram.markdown());
    }
}
