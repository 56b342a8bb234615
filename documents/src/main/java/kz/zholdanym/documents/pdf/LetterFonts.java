package kz.zholdanym.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of letters, held in memory: Liberation Serif and Sans, and DejaVu Sans for the signs they lack (₸, ✓). Each
 * document embeds only the glyphs it uses.
 */
final class LetterFonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String LIBERATION = "/liberation/";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";

    private static final List<Face> FACES = List.of(
            face("Letter Serif", NORMAL, FontStyle.NORMAL, LIBERATION + "LiberationSerif-Regular.ttf"),
            face("Letter Serif", BOLD, FontStyle.NORMAL, LIBERATION + "LiberationSerif-Bold.ttf"),
            face("Letter Serif", NORMAL, FontStyle.ITALIC, LIBERATION + "LiberationSerif-Italic.ttf"),
            face("Letter Serif", BOLD, FontStyle.ITALIC, LIBERATION + "LiberationSerif-BoldItalic.ttf"),
            face("Letter Sans", NORMAL, FontStyle.NORMAL, LIBERATION + "LiberationSans-Regular.ttf"),
            face("Letter Sans", BOLD, FontStyle.NORMAL, LIBERATION + "LiberationSans-Bold.ttf"),
            face("Letter Signs", NORMAL, FontStyle.NORMAL, DEJAVU + "DejaVuSans.ttf"),
            face("Letter Signs", BOLD, FontStyle.NORMAL, DEJAVU + "DejaVuSans-Bold.ttf"));

    /** Registers every font; each is read only if the document uses it. */
    static void register(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : FACES) {
            PDFontSupplier font = new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    return face.embeddedIn(document);
                }
            };
            builder.useFont(font, face.family, face.weight, face.style, true);
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

        PDFont embeddedIn(PDDocument document) {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content));
                // ligatures: nothing Cyrillic needs them, and looking for them takes most of the time of a long letter
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException unusable) {
                throw new UncheckedIOException("The font " + family + " cannot be read", unusable);
            }
        }
    }
}
