package kz.zholdanym.documents.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code of a short text, usually an address, with medium error correction and the quiet zone that scanners need.
 * Immutable.
 */
public final class QrCode {

    private static final int WHITE = 0xFFFFFF;
    private static final int QUIET_ZONE_MODULES = 4;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** @throws IllegalArgumentException if the text is empty or too long for a QR code (about 2,300 bytes in UTF-8) */
    public static QrCode of(String text) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                StandardCharsets.UTF_8.name(),
                EncodeHintType.MARGIN,
                QUIET_ZONE_MODULES);
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text does not fit into a QR code", tooLong);
        }
    }

    /**
     * The code as a black and white PNG.
     *
     * @param modulePixels width of one module in pixels, at least 1
     */
    public byte[] png(int modulePixels) {
        if (modulePixels < 1) {
            throw new IllegalArgumentException("A module is at least one pixel wide");
        }
        int side = modules.getWidth() * modulePixels;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!modules.get(x / modulePixels, y / modulePixels)) {
                    image.setRGB(x, y, WHITE);
                }
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return png.toByteArray();
    }

    /** The PNG as a {@code data:} address, for an {@code img} in a letter. */
    public String pngDataUri(int modulePixels) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(modulePixels));
    }

    /**
     * The code as one inline {@code svg} element without style or script, one unit a module, sized by its surroundings.
     *
     * @param label what the code leads to, read out to those who do not see it
     */
    public String svg(String label) {
        int side = modules.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" aria-label="%2$s" \
                shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%3$s"/></svg>""".formatted(side, escaped(label), path);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
