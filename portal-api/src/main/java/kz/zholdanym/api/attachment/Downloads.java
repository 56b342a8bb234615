package kz.zholdanym.api.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.zholdanym.documents.calendar.CalendarFile;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.courtfile.CourtFile;

/** Answers that are files: always to be saved, never shown by a browser as if they were the portal's own pages. */
public final class Downloads {

    /** The media type of our own documents. */
    public static final String PDF = "application/pdf";

    private Downloads() {}

    /** Our own document. */
    public static Response pdf(byte[] content, String name) {
        return own(content, PDF, name);
    }

    /** A day for somebody's calendar. */
    public static Response calendar(byte[] content, String name) {
        return own(content, CalendarFile.MEDIA_TYPE + ";charset=UTF-8", name);
    }

    private static Response own(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .build();
    }

    /** A file that somebody sent, part by part. */
    public static Response file(AttachmentView attachment, Attachments attachments) {
        StreamingOutput content = out -> attachments.read(attachment.id(), out);
        return Response.ok(content, attachment.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** A file that was made for this answer, and is gone once it is sent. */
    public static Response courtFile(CourtFile file) {
        StreamingOutput content = file::handOut;
        String digest = Base64.getEncoder().encodeToString(file.sha256().bytes());
        return Response.ok(content, PDF)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .build();
    }

    /** RFC 6266 with the encoding of RFC 8187: names have Kazakh letters. */
    static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
