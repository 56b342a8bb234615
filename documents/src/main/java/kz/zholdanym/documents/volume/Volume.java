package kz.zholdanym.documents.volume;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A volume in the making: parts in their order, then written at once. Contents, bookmarks and the label of each page come
 * by themselves. Everything is on disk; in memory is one page at a time and the skeleton of the whole.
 *
 * <p>Its parts have to be archivable: documents of ours, or what {@link PagePictures} drew. For one thread.
 */
public final class Volume {

    private static final int ATTEMPTS = 6;

    private final List<Part> parts = new ArrayList<>();
    private final List<EmbeddedOriginal> originals = new ArrayList<>();

    /**
     * A part whose pages are taken as they are.
     *
     * @param level 0 for a chapter, 1 for what stands in it
     */
    public void add(String title, int level, Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            parts.add(new Part(title, level, pdf, document.getNumberOfPages()));
        }
    }

    /** A file that the volume carries within itself. */
    public void embed(EmbeddedOriginal original) {
        originals.add(original);
    }

    /**
     * Writes the volume.
     *
     * @param madeAt the moment it bears
     * @return the number of its pages
     * @throws IOException if a part cannot be read or the target not be written
     */
    public int write(Path target, DocumentMetadata metadata, Instant madeAt, FrontMatter front, PageLabel label)
            throws IOException {
        byte[] first = settled(front);
        try (VolumeFile file = VolumeFile.begin(metadata, madeAt)) {
            int firstPages = file.addFront(first);
            for (Part part : parts) {
                file.add(part.pdf);
            }
            file.mark(contents(firstPages));
            file.label(label);
            for (EmbeddedOriginal original : originals) {
                file.embed(original);
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                return file.save(out);
            }
        }
    }

    /** The contents say where everything is, and are part of what moves it: made again until nothing moves. */
    private byte[] settled(FrontMatter front) throws IOException {
        int supposed = 1;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            byte[] made = front.render(contents(supposed), supposed + pages());
            int found = pages(made);
            if (found == supposed) {
                return made;
            }
            supposed = found;
        }
        throw new IllegalStateException("The front matter has another number of pages each time");
    }

    private List<ContentsLine> contents(int firstPages) {
        List<ContentsLine> contents = new ArrayList<>();
        int page = firstPages + 1;
        for (Part part : parts) {
            contents.add(new ContentsLine(part.title, part.level, page, VolumeLinks.to(page)));
            page += part.pages;
        }
        return contents;
    }

    private int pages() {
        return parts.stream().mapToInt(part -> part.pages).sum();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private record Part(String title, int level, Path pdf, int pages) {}
}
