package kz.zholdanym.documents.volume;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/** The lines of the contents lead to their pages: addresses that a template can write become jumps within the file. */
final class VolumeLinks {

    private static final String SCHEME = "page:";
    private static final Pattern ADDRESS = Pattern.compile(".*\\b" + SCHEME + "([0-9]+)");

    private VolumeLinks() {}

    static String to(int page) {
        return SCHEME + page;
    }

    /** Turns the links of a page into jumps; whatever else stands on it besides its content is left out. */
    static void resolve(PDDocument volume, PDPage page) throws IOException {
        List<PDAnnotation> jumps = new ArrayList<>();
        for (PDAnnotation found : page.getAnnotations()) {
            if (found instanceof PDAnnotationLink link) {
                target(link).ifPresent(number -> jumps.add(jump(volume, page, link, number)));
            }
        }
        page.setAnnotations(jumps);
    }

    private static Optional<Integer> target(PDAnnotationLink link) {
        if (!(link.getAction() instanceof PDActionURI action)) {
            return Optional.empty();
        }
        Matcher address = ADDRESS.matcher(String.valueOf(action.getURI()));
        return address.matches() ? Optional.of(Integer.valueOf(address.group(1))) : Optional.empty();
    }

    private static PDAnnotationLink jump(PDDocument volume, PDPage page, PDAnnotationLink link, int number) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(volume.getPage(number - 1));
        PDActionGoTo action = new PDActionGoTo();
        action.setDestination(destination);
        link.setAction(action);
        link.setPage(page);
        link.getCOSObject().removeItem(COSName.STRUCT_PARENT);
        return link;
    }
}
