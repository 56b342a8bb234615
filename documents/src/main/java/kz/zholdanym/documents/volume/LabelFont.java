package kz.zholdanym.documents.volume;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes the labels of pages, at the right of the head margin, where documents have nothing. */
final class LabelFont {

    private static final String FILE = "/liberation/LiberationSans-Regular.ttf";
    private static final float SIZE = 8;
    private static final float RIGHT = 34;
    private static final float TOP = 26;
    private static final float THOUSANDTHS = 1_000;

    private final PDType0Font font;

    private LabelFont(PDType0Font font) {
        this.font = font;
    }

    static LabelFont embeddedIn(PDDocument document) throws IOException {
        try (InputStream content = LabelFont.class.getResourceAsStream(FILE)) {
            if (content == null) {
                throw new IllegalStateException("The font " + FILE + " is not on the class path");
            }
            return new LabelFont(PDType0Font.load(document, content, true));
        }
    }

    void write(PDDocument document, PDPage page, String label) throws IOException {
        PDRectangle sheet = page.getMediaBox();
        float width = font.getStringWidth(label) / THOUSANDTHS * SIZE;
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            // for whoever reads aloud: it is no part of the text
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(sheet.getUpperRightX() - RIGHT - width, sheet.getUpperRightY() - TOP);
            content.showText(label);
            content.endText();
            content.endMarkedContent();
        }
    }
}
