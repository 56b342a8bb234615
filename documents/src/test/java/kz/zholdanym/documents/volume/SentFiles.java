package kz.zholdanym.documents.volume;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files as people send them. */
final class SentFiles {

    private SentFiles() {}

    /** With a script and a font that is not in it: neither may be in an archive. */
    static Path pdfWithAScript(Path folder) throws IOException {
        return pdf(folder, 2, false);
    }

    static Path pdf(Path folder, int pages, boolean locked) throws IOException {
        Path file = Files.createTempFile(folder, "sent", ".pdf");
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
                    content.newLineAtOffset(100, 400);
                    content.showText("Page " + number);
                    content.endText();
                }
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** Red above, blue below, as the camera saw it. */
    static BufferedImage redAboveBlue(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D sheet = picture.createGraphics();
        sheet.setColor(Color.RED);
        sheet.fillRect(0, 0, width, height / 2);
        sheet.setColor(Color.BLUE);
        sheet.fillRect(0, height / 2, width, height - height / 2);
        sheet.dispose();
        return picture;
    }

    static Path picture(Path folder, BufferedImage picture, String format) throws IOException {
        Path file = Files.createTempFile(folder, "sent", "." + format);
        ImageIO.write(picture, format, file.toFile());
        return file;
    }

    /** A photograph whose camera was held upside down. */
    static Path upsideDown(Path folder) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(redAboveBlue(400, 300), "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        // after the first marker: Exif with one note, orientation 3
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            3,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        whole.write(exif);
        whole.write(plain, 2, plain.length - 2);
        return Files.write(Files.createTempFile(folder, "sent", ".jpg"), whole.toByteArray());
    }
}
