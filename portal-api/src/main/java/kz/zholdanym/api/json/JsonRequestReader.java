package kz.zholdanym.api.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.refusal.RequestRefusedException;

/**
 * Reads requests into records, strictly: a body that is too large, no JSON, or has a field that nobody knows is refused
 * with its reason. A misspelled {@code attachments} must not cost a person their evidence.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonRequestReader implements MessageBodyReader<Record> {

    /** The largest request in bytes; files come as uploads. */
    static final int MOST_BYTES = 1024 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        // a length that is told is looked at first: the server cuts the connection of what is far too long
        if (told(headers) > MOST_BYTES) {
            throw RequestRefusedException.of(ProblemType.TOO_LARGE);
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw RequestRefusedException.of(ProblemType.TOO_LARGE);
        }
        return StrictJson.read(text(bytes), type);
    }

    private static long told(MultivaluedMap<String, String> headers) {
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw RequestRefusedException.of(ProblemType.MALFORMED_REQUEST);
        }
    }
}
