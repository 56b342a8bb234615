package kz.zholdanym.documents.volume;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import kz.zholdanym.law.calendar.Almaty;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts originals into a volume in the way of PDF/A-3: listed by name, each associated with the document. */
final class Originals {

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private Originals() {}

    static void embed(PDDocument volume, EmbeddedOriginal original) throws IOException {
        PDEmbeddedFile stream;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(original.content()))) {
            stream = new PDEmbeddedFile(volume, content, COSName.FLATE_DECODE);
        }
        stream.setSubtype(original.mediaType());
        stream.setSize(Math.toIntExact(Files.size(original.content())));
        stream.setModDate(calendar(original.modifiedAt()));

        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(original.name());
        file.setFileUnicode(original.name());
        file.setFileDescription(original.description());
        file.setEmbeddedFile(stream);
        file.setEmbeddedFileUnicode(stream);
        file.getCOSObject().setName(RELATIONSHIP, original.shown() ? "Source" : "Supplement");
        list(volume.getDocumentCatalog(), file);
    }

    private static void list(PDDocumentCatalog catalog, PDComplexFileSpecification file) throws IOException {
        PDDocumentNameDictionary names =
                catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
        PDEmbeddedFilesNameTreeNode tree =
                names.getEmbeddedFiles() == null ? new PDEmbeddedFilesNameTreeNode() : names.getEmbeddedFiles();
        Map<String, PDComplexFileSpecification> files =
                tree.getNames() == null ? new TreeMap<>() : new TreeMap<>(tree.getNames());
        files.put(file.getFileUnicode(), file);
        tree.setNames(files);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);

        COSArray associated = catalog.getCOSObject().getCOSArray(ASSOCIATED_FILES);
        if (associated == null) {
            associated = new COSArray();
            catalog.getCOSObject().setItem(ASSOCIATED_FILES, associated);
        }
        associated.add(file.getCOSObject());
    }

    static Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(Almaty.ZONE));
    }
}
