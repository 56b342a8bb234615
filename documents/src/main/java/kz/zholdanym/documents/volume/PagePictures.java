package kz.zholdanym.documents.volume;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kz.zholdanym.documents.volume.Depiction.NotShown;
import kz.zholdanym.documents.volume.Depiction.Pages;
import kz.zholdanym.documents.volume.Depiction.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Shows files that somebody sent as pages of pictures. Whatever such a file may hold (scripts, fonts that are missing,
 * references to elsewhere), its picture holds none of it and can be archived. One page is in memory at a time.
 */
public final class PagePictures {

    private static final String PDF = "application/pdf";
    private static final float DOTS_PER_INCH = 150;
    private static final float POINTS_PER_INCH = 72;
    private static final float QUALITY = 0.85f;
    private static final float SIDE_MARGIN = 34;
    private static final float HEAD_MARGIN = 48;
    private static final float FOOT_MARGIN = 28;

    private PagePictures() {}

    /**
     * Draws a file.
     *
     * @param mediaType what it is
     * @param mostPages with more pages it is not shown at all: half a document misleads
     * @param target where the PDF of its pictures is written, if it can be drawn
     * @throws IOException if the target cannot be written
     */
    public static Depiction draw(Path file, String mediaType, int mostPages, Path target) throws IOException {
        if (mediaType.equals(PDF)) {
            return drawPdf(file.toFile(), mostPages, target);
        }
        if (!Photograph.readable(mediaType)) {
            return new NotShown(Reason.FORMAT);
        }
        return mostPages < 1 ? new NotShown(Reason.TOO_MANY_PAGES) : drawPicture(file, mediaType, target);
    }

    private static Depiction drawPicture(Path file, String mediaType, Path target) throws IOException {
        BufferedImage picture;
        try {
            picture = Photograph.read(file, mediaType);
        } catch (Photograph.TooLarge large) {
            return new NotShown(Reason.TOO_LARGE);
        } catch (IOException | RuntimeException damaged) {
            // readers of pictures throw whatever a damaged file leads them to
            return new NotShown(Reason.UNREADABLE);
        }
        try (PDDocument pages = onDisk()) {
            add(pages, picture);
            pages.save(target.toFile());
        }
        return new Pages(1);
    }

    private static Depiction drawPdf(File file, int mostPages, Path target) throws IOException {
        try (PDDocument pages = onDisk()) {
            Optional<Reason> reason = copyPages(file, mostPages, pages);
            if (reason.isPresent()) {
                return new NotShown(reason.get());
            }
            pages.save(target.toFile());
            return new Pages(pages.getNumberOfPages());
        }
    }

    private static Optional<Reason> copyPages(File file, int mostPages, PDDocument pages) {
        try (PDDocument sent = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache())) {
            int count = sent.getNumberOfPages();
            if (count == 0) {
                return Optional.of(Reason.UNREADABLE);
            }
            if (count > mostPages) {
                return Optional.of(Reason.TOO_MANY_PAGES);
            }
            PDFRenderer renderer = new PDFRenderer(sent);
            // a picture of a hundred megapixels is read no finer than it is drawn
            renderer.setSubsamplingAllowed(true);
            for (int page = 0; page < count; page++) {
                add(pages, renderer.renderImage(page, scale(sent.getPage(page)), ImageType.RGB));
            }
            return Optional.empty();
        } catch (InvalidPasswordException locked) {
            return Optional.of(Reason.LOCKED);
        } catch (IOException | RuntimeException damaged) {
            // the reader of PDFs throws whatever a damaged file leads it to
            return Optional.of(Reason.UNREADABLE);
        }
    }

    private static float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        float longSide = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        return Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Photograph.MOST_PIXELS_A_SIDE / longSide);
    }

    private static PDDocument onDisk() {
        return new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    }

    private static void add(PDDocument pages, BufferedImage picture) throws IOException {
        boolean wide = picture.getWidth() > picture.getHeight();
        PDRectangle sheet =
                wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        float width = sheet.getWidth() - 2 * SIDE_MARGIN;
        float height = sheet.getHeight() - HEAD_MARGIN - FOOT_MARGIN;
        float scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
        // a small picture stays small: enlarged it would seem to show more than it does
        scale = Math.min(scale, 1);
        PDPage page = new PDPage(sheet);
        pages.addPage(page);
        PDImageXObject image = JPEGFactory.createFromImage(pages, picture, QUALITY);
        try (PDPageContentStream content = new PDPageContentStream(pages, page)) {
            float shownWidth = picture.getWidth() * scale;
            float shownHeight = picture.getHeight() * scale;
            content.drawImage(
                    image,
                    SIDE_MARGIN + (width - shownWidth) / 2,
                    sheet.getHeight() - HEAD_MARGIN - shownHeight,
                    shownWidth,
                    shownHeight);
        }
    }
}
