package kz.zholdanym.documents.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import kz.zholdanym.documents.volume.Depiction.NotShown;
import kz.zholdanym.documents.volume.Depiction.Pages;
import kz.zholdanym.documents.volume.Depiction.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePicturesTest {

    private static final int MOST = 3;

    /** One white dot. */
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void setTarget() {
        target = folder.resolve("drawn.pdf");
    }

    @Test
    void everyPageOfAPdfIsDrawnAndNothingElseIsTaken() throws IOException {
        assertThat(PagePictures.draw(SentFiles.pdfWithAScript(folder), "application/pdf", MOST, target))
                .isEqualTo(new Pages(2));

        try (PDDocument drawn = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(drawn)).isBlank();
            assertThat(drawn.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(isWhite(new PDFRenderer(drawn).renderImage(0))).isFalse();
        }
    }

    @Test
    void aPictureIsShownTheRightWayUp() throws IOException {
        PagePictures.draw(SentFiles.picture(folder, SentFiles.redAboveBlue(400, 300), "jpg"), "image/jpeg", 1, target);
        assertThat(isRedAboveBlue()).isTrue();

        PagePictures.draw(SentFiles.upsideDown(folder), "image/jpeg", 1, target);
        assertThat(isRedAboveBlue()).isFalse();
    }

    @Test
    void aLargePhotographIsReadNoFinerThanAPageShowsIt() throws IOException {
        Path photograph = SentFiles.picture(folder, SentFiles.redAboveBlue(6_000, 4_000), "png");

        assertThat(PagePictures.draw(photograph, "image/png", 1, target)).isEqualTo(new Pages(1));
        assertThat(isRedAboveBlue()).isTrue();
        assertThat(Files.size(target)).isLessThan(300_000);
    }

    @Test
    void aPictureOfTheWebIsShown() throws IOException {
        Path picture = Files.write(folder.resolve("dot.webp"), WEBP);

        assertThat(PagePictures.draw(picture, "image/webp", 1, target)).isEqualTo(new Pages(1));
    }

    @Test
    void whatCannotBeShownSaysWhy() throws IOException {
        assertThat(PagePictures.draw(SentFiles.pdf(folder, 1, true), "application/pdf", MOST, target))
                .isEqualTo(new NotShown(Reason.LOCKED));
        assertThat(PagePictures.draw(SentFiles.pdf(folder, MOST + 1, false), "application/pdf", MOST, target))
                .isEqualTo(new NotShown(Reason.TOO_MANY_PAGES));
        assertThat(PagePictures.draw(damaged("application/pdf"), "application/pdf", MOST, target))
                .isEqualTo(new NotShown(Reason.UNREADABLE));
        assertThat(PagePictures.draw(damaged("image/png"), "image/png", MOST, target))
                .isEqualTo(new NotShown(Reason.UNREADABLE));
        assertThat(PagePictures.draw(damaged("image/heic"), "image/heic", MOST, target))
                .isEqualTo(new NotShown(Reason.FORMAT));
        assertThat(PagePictures.draw(huge(), "image/png", MOST, target)).isEqualTo(new NotShown(Reason.TOO_LARGE));
        assertThat(target).doesNotExist();
    }

    private Path damaged(String beginning) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "damaged", ""), beginning + " and nothing of it");
    }

    /** A picture of 20,000 by 20,000 dots takes a few hundred kilobytes, and more than a gigabyte once it is drawn. */
    private Path huge() throws IOException {
        return SentFiles.picture(folder, new BufferedImage(20_000, 20_000, BufferedImage.TYPE_BYTE_BINARY), "png");
    }

    private boolean isRedAboveBlue() throws IOException {
        try (PDDocument drawn = Loader.loadPDF(target.toFile())) {
            BufferedImage page = new PDFRenderer(drawn).renderImage(0);
            Color above = new Color(page.getRGB(page.getWidth() / 2, 100));
            return above.getRed() > above.getBlue();
        }
    }

    private static boolean isWhite(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    return false;
                }
            }
        }
        return true;
    }
}
