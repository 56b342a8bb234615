package kz.zholdanym.documents.volume;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The PDF of a volume while it is put together. What it took pages from stays open until it is saved. */
final class VolumeFile implements AutoCloseable {

    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final PDDocument volume = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final List<PDDocument> open = new ArrayList<>();
    private int frontPages;

    private VolumeFile() {}

    static VolumeFile begin(DocumentMetadata metadata, Instant madeAt) throws IOException {
        VolumeFile file = new VolumeFile();
        // object streams and their like came with 1.5, originals within an archivable file with 1.7
        file.volume.setVersion(1.7f);
        VolumeMetadata.write(file.volume, metadata, madeAt);
        file.addColourProfile();
        return file;
    }

    /** @return how many pages that are */
    int addFront(byte[] pdf) throws IOException {
        PDDocument front = Loader.loadPDF(new RandomAccessReadBuffer(pdf));
        addPages(front);
        frontPages = front.getNumberOfPages();
        return frontPages;
    }

    void add(Path pdf) throws IOException {
        addPages(Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache()));
    }

    private void addPages(PDDocument part) throws IOException {
        open.add(part);
        for (PDPage page : part.getPages()) {
            PDPage taken = volume.importPage(page);
            // its place in the structure of the document that it was taken from
            taken.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
        }
    }

    /** Bookmarks, and the links of the contents. */
    void mark(List<ContentsLine> contents) throws IOException {
        for (int page = 0; page < volume.getNumberOfPages(); page++) {
            VolumeLinks.resolve(volume, volume.getPage(page));
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem chapter = new PDOutlineItem();
        for (ContentsLine line : contents) {
            PDOutlineItem bookmark = bookmark(line);
            if (line.level() == 0) {
                outline.addLast(bookmark);
                chapter = bookmark;
            } else {
                chapter.addLast(bookmark);
            }
        }
        outline.openNode();
        volume.getDocumentCatalog().setDocumentOutline(outline);
        volume.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private PDOutlineItem bookmark(ContentsLine line) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(volume.getPage(line.page() - 1));
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(line.title());
        bookmark.setDestination(destination);
        return bookmark;
    }

    void label(PageLabel label) throws IOException {
        LabelFont font = LabelFont.embeddedIn(volume);
        int pages = volume.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            font.write(volume, volume.getPage(page - 1), label.of(page, pages));
        }
    }

    void embed(EmbeddedOriginal original) throws IOException {
        Originals.embed(volume, original);
    }

    int save(OutputStream out) throws IOException {
        volume.save(out);
        return volume.getNumberOfPages();
    }

    private void addColourProfile() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent colours = new PDOutputIntent(volume, new ByteArrayInputStream(profile));
        colours.setInfo(COLOURS);
        colours.setOutputCondition(COLOURS);
        colours.setOutputConditionIdentifier(COLOURS);
        colours.setRegistryName("http://www.color.org");
        volume.getDocumentCatalog().addOutputIntent(colours);
    }

    @Override
    public void close() throws IOException {
        volume.close();
        for (PDDocument part : open) {
            part.close();
        }
    }
}
