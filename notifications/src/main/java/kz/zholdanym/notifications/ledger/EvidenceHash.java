package kz.zholdanym.notifications.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kz.zholdanym.documents.proof.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The hash that binds a row of evidence to the one before: SHA-256 over the previous hash, the row's position and its
 * columns in their order in the table. Each column is written as its length in four bytes and its content (-1 for null), so
 * that no two different rows give the same bytes. Times are microseconds since 1970. Changing this breaks every chain.
 */
final class EvidenceHash {

    /** What the first row of a chain has for a previous hash. */
    static final Sha256 GENESIS = Sha256.ofDigest(new byte[32]);

    private EvidenceHash() {}

    static Sha256 of(Sha256 previous, int position, Evidence row) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            put(out, previous.bytes());
            put(out, Integer.toString(position));
            put(out, row.noticeId().toString());
            put(out, row.stepId().toString());
            put(out, row.channel().name());
            put(out, row.event().name());
            put(out, Integer.toString(row.attempt()));
            DisclosedAddress address = row.address();
            put(out, address == null ? null : address.masked());
            put(out, address == null ? null : address.commitment().bytes());
            Sha256 content = row.content();
            put(out, content == null ? null : content.bytes());
            put(out, row.provider());
            put(out, row.providerId());
            put(out, row.detail());
            put(out, row.sentAt());
            put(out, row.occurredAt());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return Sha256.of(bytes.toByteArray());
    }

    private static void put(DataOutputStream out, @Nullable Instant instant) throws IOException {
        put(
                out,
                instant == null
                        ? null
                        : Long.toString(instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000));
    }

    private static void put(DataOutputStream out, @Nullable String text) throws IOException {
        put(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(DataOutputStream out, byte @Nullable [] content) throws IOException {
        if (content == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(content.length);
            out.write(content);
        }
    }
}
