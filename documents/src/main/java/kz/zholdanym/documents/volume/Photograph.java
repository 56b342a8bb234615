package kz.zholdanym.documents.volume;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** A picture file, read no finer than a page shows it, the right way up, on white. */
final class Photograph {

    /** 200 dots an inch on the long side of A4. */
    static final int MOST_PIXELS_A_SIDE = 2_340;

    /** The newest phones stay below; beyond, a small file may fill the memory of a server. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final String WEBP = "image/webp";
    private static final Set<String> READABLE = Set.of("image/jpeg", "image/png", WEBP);

    private Photograph() {}

    static boolean readable(String mediaType) {
        return READABLE.contains(mediaType);
    }

    /**
     * @throws TooLarge if it cannot be drawn for its size
     * @throws IOException if the file is damaged; for some damages, an exception of any other kind
     */
    static BufferedImage read(Path file, String mediaType) throws IOException {
        try (ImageInputStream content = new FileImageInputStream(file.toFile())) {
            return upright(sampled(content, mediaType), orientation(file));
        }
    }

    /** The picture has more pixels than can be drawn. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static BufferedImage sampled(ImageInputStream content, String mediaType) throws IOException {
        ImageReader reader = reader(content, mediaType);
        try {
            reader.setInput(content, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new TooLarge();
            }
            int longSide = Math.max(reader.getWidth(0), reader.getHeight(0));
            int every = (longSide + MOST_PIXELS_A_SIDE - 1) / MOST_PIXELS_A_SIDE;
            ImageReadParam sampling = reader.getDefaultReadParam();
            sampling.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, sampling);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(ImageInputStream content, String mediaType) throws IOException {
        if (mediaType.equals(WEBP)) {
            // by itself: a reader registered with the platform would outlive the application in a server
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        if (!readers.hasNext()) {
            throw new IOException("Nothing reads " + mediaType);
        }
        return readers.next();
    }

    /** As the camera noted it (Exif), 1 to 8; 1 when it noted nothing. */
    private static int orientation(Path file) throws IOException {
        try {
            ExifIFD0Directory notes =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return notes == null || !notes.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : notes.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException unknown) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        double width = picture.getWidth();
        double height = picture.getHeight();
        boolean lying = orientation >= 5 && orientation <= 8;
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        BufferedImage shown = new BufferedImage(
                (int) (lying ? height : width), (int) (lying ? width : height), BufferedImage.TYPE_INT_RGB);
        Graphics2D sheet = shown.createGraphics();
        sheet.setColor(Color.WHITE);
        sheet.fillRect(0, 0, shown.getWidth(), shown.getHeight());
        sheet.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        sheet.drawImage(picture, turn, null);
        sheet.dispose();
        return shown;
    }
}
