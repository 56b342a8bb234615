package kz.zholdanym.documents.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class Sha256Test {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void fingerprintIsThatOfTheStandard() {
        assertThat(Sha256.of("abc".getBytes(UTF_8))).hasToString(OF_ABC);
    }

    @Test
    void streamOfAnyLengthHasTheFingerprintOfItsBytes() throws IOException {
        byte[] longerThanABuffer = new byte[200_001];
        longerThanABuffer[200_000] = 1;

        assertThat(Sha256.of(new ByteArrayInputStream(longerThanABuffer))).isEqualTo(Sha256.of(longerThanABuffer));
    }

    @Test
    void bytesGiveTheSameFingerprintBack() {
        Sha256 fingerprint = new Sha256(OF_ABC);

        assertThat(Sha256.ofDigest(fingerprint.bytes())).isEqualTo(fingerprint);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(OF_ABC.toUpperCase(Locale.ROOT)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256("abc"));
    }
}
