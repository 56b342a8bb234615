package kz.zholdanym.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import kz.zholdanym.documents.proof.Sha256;

/**
 * A file that pages use, under a name that changes with its content and so may be kept for ever.
 *
 * @param hashedName as in {@code portal.4f2a9c01d7e3.css}
 * @param compressed by gzip
 */
record Asset(String hashedName, String contentType, byte[] content, byte[] compressed) {

    private static final int HASH_DIGITS = 12;

    static Asset of(String name, String contentType, byte[] content) {
        int dot = name.lastIndexOf('.');
        String hash = Sha256.of(content).hex().substring(0, HASH_DIGITS);
        String hashedName = name.substring(0, dot) + "." + hash + name.substring(dot);
        return new Asset(hashedName, contentType, content, compress(content));
    }

    private static byte[] compress(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
