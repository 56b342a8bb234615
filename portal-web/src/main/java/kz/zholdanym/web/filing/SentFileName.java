package kz.zholdanym.web.filing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The name of an uploaded file. Browsers send it in UTF-8, the server's library hands it on byte by byte as Latin-1. */
public final class SentFileName {

    private static final int LATIN_1 = 0xFF;

    private SentFileName() {}

    /** The name as the browser meant it; as handed on, if that cannot have been UTF-8. */
    public static String read(String handedOn) {
        if (handedOn.chars().anyMatch(letter -> letter > LATIN_1)) {
            return handedOn;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(handedOn.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException meantOtherwise) {
            return handedOn;
        }
    }
}
