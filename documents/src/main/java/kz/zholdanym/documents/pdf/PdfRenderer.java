package kz.zholdanym.documents.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes official letters from XHTML: PDF/A-3a for the archive, PDF/UA-1 for screen readers, with the style sheet of
 * official letters and with embedded fonts that have every Kazakh letter. Nothing outside the text is ever loaded: images
 * come as {@code data:} addresses. Each image needs an {@code alt}, each document a heading.
 *
 * <p>Safe for use by many threads; keep one, since it remembers the measures of fonts. Large documents belong off the
 * request path: a page takes about a tenth of a second.
 */
public final class PdfRenderer {

    private static final String PRODUCER = "Zholdanym";
    private static final String DATA_URI = "data:";

    static {
        // it would log pieces of the text, which is personal; what matters comes as an exception
        XRLog.setLoggingEnabled(false);
    }

    private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();
    private final byte[] colourProfile =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /**
     * Renders a letter. Title, language, author and subject of the result are those of the metadata, whatever the XHTML
     * says. Characters that no document may hold (control characters) are left out; those without a glyph become «□».
     *
     * @param xhtml a whole {@code html} element, well-formed and without DOCTYPE
     * @throws IllegalArgumentException if the XHTML is not well-formed
     */
    public byte[] render(String xhtml, DocumentMetadata metadata) {
        Document letter = LetterMarkup.prepare(xhtml, metadata);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = archivableAndAccessible(document);
            builder.withW3cDocument(letter, DATA_URI);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException unusable) {
            throw new IllegalArgumentException("The document cannot be rendered", unusable);
        }
        return pdf.toByteArray();
    }

    private PdfRendererBuilder archivableAndAccessible(PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colourProfile)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
                .withProducer(PRODUCER);
        builder.useReplacementText("□");
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(PdfRenderer::isInline, moment);
        }
        LetterFonts.register(builder, document);
        return builder;
    }

    private static boolean isInline(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith(DATA_URI);
    }
}
