package kz.zholdanym.web.download;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.zholdanym.documents.calendar.CalendarFile;

/** Answers with a file to keep. Never opened as part of our pages, whatever it may contain. */
public final class Download {

    private Download() {}

    public static Response pdf(String name, byte[] content) {
        return file(name, "application/pdf", content);
    }

    public static Response calendar(String name, byte[] content) {
        return file(name, CalendarFile.MEDIA_TYPE + ";charset=UTF-8", content);
    }

    /** @param content as {@link StreamingOutput} or bytes */
    public static Response file(String name, String contentType, Object content) {
        return Response.ok(content, contentType)
                .header("Content-Disposition", disposition(name))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** Old programs read the plain name, all others the encoded one (RFC 6266). */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
