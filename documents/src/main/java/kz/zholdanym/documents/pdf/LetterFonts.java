package kz.zholdanym.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The fonts of letters, held in memory: Liberation Serif and Sans, and DejaVu Sans for the signs they lack (₸, ✓). Each
 * document embeds only the glyphs it uses.
 */
final class LetterFonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String LIBERATION = "/liberation/";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";

    private final List<Face> faces = List.of(
            face("Letter Serif", NORMAL, FontStyle.NORMAL, LIBERATION + "LiberationSerif-Regular.ttf"),
            face("Letter Serif", BOLD, FontStyle.NORMAL, LIBERATION + "LiberationSerif-Bold.ttf"),
            face("Letter Serif", NORMAL, FontStyle.ITALIC, LIBERATION + "LiberationSerif-Italic.ttf"),
            face("Letter Serif", BOLD, FontStyle.ITALIC, LIBERATION + "LiberationSerif-BoldItalic.ttf"),
            face("Letter Sans", NORMAL, FontStyle.NORMAL, LIBERATION + "LiberationSans-Regular.ttf"),
            face("Letter Sans", BOLD, FontStyle.NORMAL, LIBERATION + "LiberationSans-Bold.ttf"),
            face("Letter Signs", NORMAL, FontStyle.NORMAL, DEJAVU + "DejaVuSans.ttf"),
            face("Letter Signs", BOLD, FontStyle.NORMAL, DEJAVU + "DejaVuSans-Bold.ttf"));

    void addTo(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(() -> new ByteArrayInputStream(face.content), face.family, face.weight, face.style, true);
        }
    }

    private static Face face(String family, int weight, FontStyle style, String file) {
        try (InputStream content = LetterFonts.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            return new Face(family, weight, style, content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + file + " cannot be read", unreadable);
        }
    }

    private static final class Face {
        private final String family;
        private final int weight;
        private final FontStyle style;
        private final byte[] content;

        Face(String family, int weight, FontStyle style, byte[] content) {
            this.family = family;
            this.weight = weight;
            this.style = style;
            this.content = content;
        }
    }
}
