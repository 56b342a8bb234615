package kz.zholdanym.notifications.errand;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.database.Timestamps;
import kz.zholdanym.notifications.ledger.Salt;

/**
 * What an employee wrote down, and when. The evidence commits to it with the salt of the notice, so that a changed entry is
 * found and an erased one leaves nothing personal behind.
 *
 * @param account of the employee
 * @param officer name of the employee
 */
public record WrittenEntry(UUID id, UUID stepId, ErrandEntry entry, String account, String officer, Instant writtenAt) {

    private static final Pattern COMMITMENT = Pattern.compile("entry ([0-9a-f]{64})$");

    public WrittenEntry {
        writtenAt = Timestamps.storable(writtenAt);
    }

    /** What the row of evidence holds of it. Changing how it is computed breaks the proof of every entry. */
    Sha256 commitment(Salt salt) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            put(out, Optional.of(id));
            put(out, Optional.of(stepId));
            put(out, Optional.of(entry.kind()));
            put(out, entry.correction());
            put(out, entry.on());
            put(out, entry.at());
            put(out, entry.reference());
            put(out, entry.person());
            put(out, entry.relation());
            put(out, entry.phone().map(PhoneNumber::value));
            put(out, entry.text());
            put(out, entry.reason());
            put(out, entry.receipt().map(FiledReceipt::id));
            put(out, entry.receipt().map(FiledReceipt::name));
            put(out, entry.receipt().map(receipt -> receipt.sha256().hex()));
            put(out, Optional.of(account));
            put(out, Optional.of(officer));
            put(out, Optional.of(writtenAt));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return salt.commitmentTo(HexFormat.of().formatHex(bytes.toByteArray()));
    }

    /** What its row of evidence says: all that is not personal, and the commitment to the whole. In English, as all details. */
    String detail(Salt salt) {
        StringBuilder detail = new StringBuilder(entry.kind().name());
        entry.on().ifPresent(day -> detail.append(" on ").append(day));
        entry.reference().ifPresent(number -> detail.append(", number ").append(number));
        entry.receipt()
                .ifPresent(receipt ->
                        detail.append(", file SHA-256 ").append(receipt.sha256().hex()));
        detail.append("; written by ").append(account);
        return detail.append("; ").append(commitmentMark(commitment(salt))).toString();
    }

    /** By which the row of evidence of an entry is recognised. */
    static String commitmentMark(Sha256 commitment) {
        return "entry " + commitment.hex();
    }

    /** The fingerprint of the entry that the detail of its row of evidence holds. */
    public static Optional<Sha256> commitmentIn(String detail) {
        Matcher found = COMMITMENT.matcher(detail);
        return found.find() ? Optional.of(Sha256.ofDigest(HexFormat.of().parseHex(found.group(1)))) : Optional.empty();
    }

    private static void put(DataOutputStream out, Optional<?> value) throws IOException {
        if (value.isEmpty()) {
            out.writeInt(-1);
            return;
        }
        byte[] content = value.get().toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(content.length);
        out.write(content);
    }

    /** Without personal data, because it ends up in logs. */
    @Override
    public String toString() {
        return "WrittenEntry[" + entry.kind() + ", " + id + "]";
    }
}
