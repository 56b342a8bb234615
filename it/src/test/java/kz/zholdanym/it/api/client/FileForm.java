package kz.zholdanym.it.api.client;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** A form with one file in its field {@code file}. */
record FileForm(String name, byte[] content) {

    private static final String BOUNDARY = "----a-boundary-that-is-in-no-file";

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher withLength() {
        return BodyPublishers.concat(
                BodyPublishers.ofByteArray(head()),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofByteArray(tail()));
    }

    BodyPublisher inChunks() {
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                Collections.enumeration(List.<InputStream>of(stream(head()), stream(content), stream(tail())))));
    }

    private byte[] head() {
        return """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(BOUNDARY, name).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tail() {
        return "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
