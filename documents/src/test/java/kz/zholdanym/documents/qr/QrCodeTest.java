package kz.zholdanym.documents.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class QrCodeTest {

    private static final String ADDRESS = "http://localhost:8080/verify/7K3M-9QXR-2F0A-ZT5C";

    @Test
    void scannerReadsTheAddressFromThePng() throws Exception {
        assertThat(scanned(QrCode.of(ADDRESS).png(4))).isEqualTo(ADDRESS);
    }

    @Test
    void scannerReadsKazakhText() throws Exception {
        assertThat(scanned(QrCode.of("Жолданым №12 — қаралуда").png(3))).isEqualTo("Жолданым №12 — қаралуда");
    }

    @Test
    void dataAddressHoldsThePng() {
        QrCode code = QrCode.of(ADDRESS);

        assertThat(code.pngDataUri(2))
                .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(code.png(2)));
    }

    @Test
    void svgIsWellFormedWhateverTheLabel() throws Exception {
        String label = "Тексеру <\"&'>";
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(QrCode.of(ADDRESS).svg(label).getBytes("UTF-8")))
                .getDocumentElement();

        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getAttribute("aria-label")).isEqualTo(label);
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(2);
    }

    @Test
    void textTooLongForACodeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("ж".repeat(2_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(""));
    }

    private static String scanned(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
