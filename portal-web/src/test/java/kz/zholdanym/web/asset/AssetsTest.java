package kz.zholdanym.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void theNameChangesWithTheContent() {
        assertThat(Asset.of("a.css", "text/css", bytes("one")).hashedName())
                .matches("a\\.[0-9a-f]{12}\\.css")
                .isNotEqualTo(Asset.of("a.css", "text/css", bytes("two")).hashedName());
    }

    @Test
    void everyAddressLeadsToItsFile() {
        Assets.stylesheets()
                .forEach(address -> assertThat(Assets.find(address.substring("/assets/".length())))
                        .isPresent());
        assertThat(Assets.find(Assets.icon().substring("/assets/".length()))).isPresent();
        assertThat(Assets.find("../WEB-INF/web.xml")).isEmpty();
    }

    @Test
    void theCompressedFormHoldsTheSame() throws IOException {
        Asset asset = Asset.of("a.css", "text/css", bytes("body{}"));
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(asset.compressed())).readAllBytes();
        assertThat(unpacked).isEqualTo(asset.content());
    }

    /** The patterns may be used by anyone; the font and the crest are another government's. */
    @Test
    void stylesheetsCarryNoBrandAndLoadNothing() {
        for (String address : Assets.stylesheets()) {
            Asset asset = Assets.find(address.substring("/assets/".length())).orElseThrow();
            assertThat(new String(asset.content(), StandardCharsets.UTF_8))
                    .doesNotContain("GDS Transport", "@font-face", "url(", "@import");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
