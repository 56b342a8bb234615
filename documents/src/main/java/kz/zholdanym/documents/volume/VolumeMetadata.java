package kz.zholdanym.documents.volume;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import javax.xml.transform.TransformerException;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a volume says about itself, twice over as archives want it. */
final class VolumeMetadata {

    private static final String PRODUCER = "Zholdanym";

    private VolumeMetadata() {}

    static void write(PDDocument volume, DocumentMetadata metadata, Instant madeAt) throws IOException {
        Calendar made = Originals.calendar(madeAt);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(metadata.title());
        information.setAuthor(metadata.author());
        information.setSubject(metadata.subject());
        information.setProducer(PRODUCER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        volume.setDocumentInformation(information);
        volume.getDocumentCatalog().setLanguage(metadata.language().code());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        volume.getDocumentCatalog().setViewerPreferences(preferences);
        PDMetadata packet = new PDMetadata(volume);
        packet.importXMPMetadata(packet(metadata, made));
        volume.getDocumentCatalog().setMetadata(packet);
    }

    private static byte[] packet(DocumentMetadata metadata, Calendar made) {
        XMPMetadata packet = XMPMetadata.createXMPMetadata();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PDFAIdentificationSchema conformance = packet.createAndAddPDFAIdentificationSchema();
            conformance.setPart(3);
            conformance.setConformance("B");
            var core = packet.createAndAddDublinCoreSchema();
            core.setTitle(metadata.title());
            core.addCreator(metadata.author());
            core.setDescription(metadata.subject());
            packet.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            var basic = packet.createAndAddXMPBasicSchema();
            basic.setCreateDate(made);
            basic.setModifyDate(made);
            new XmpSerializer().serialize(packet, bytes, true);
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IllegalStateException("Own metadata cannot be written", impossible);
        }
        return bytes.toByteArray();
    }
}
