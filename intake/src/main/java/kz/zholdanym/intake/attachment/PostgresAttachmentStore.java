package kz.zholdanym.intake.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Content in rows of 1 MB: backed up and rolled back with everything else. Plain JDBC, so that no row stays in memory. */
@ApplicationScoped
class PostgresAttachmentStore implements AttachmentStore {

    private static final int PART = 1024 * 1024;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Override
    public void write(UUID attachment, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content);
                Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into intake.attachment_part values (?, ?, ?)")) {
            byte[] part = in.readNBytes(PART);
            for (int ordinal = 0; part.length > 0; ordinal++) {
                insert.setObject(1, attachment);
                insert.setInt(2, ordinal);
                insert.setBytes(3, part);
                insert.executeUpdate();
                part = in.readNBytes(PART);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void read(UUID attachment, OutputStream out) throws IOException {
        Optional<byte[]> part = part(attachment, 0);
        for (int ordinal = 1; part.isPresent(); ordinal++) {
            out.write(part.get());
            part = part(attachment, ordinal);
        }
    }

    /** Each part has a connection of its own: none is held while a slow reader takes what it got. */
    private Optional<byte[]> part(UUID attachment, int ordinal) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select content from intake.attachment_part where attachment = ? and ordinal = ?")) {
            select.setObject(1, attachment);
            select.setInt(2, ordinal);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void delete(UUID attachment) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from intake.attachment_part where attachment = ?")) {
            delete.setObject(1, attachment);
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
