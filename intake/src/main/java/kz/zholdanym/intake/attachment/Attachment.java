package kz.zholdanym.intake.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file's description; its content is in {@code attachment_part}. Belongs to its sender, then to a draft or an appeal. */
@Entity
@SuppressWarnings("NullAway.Init")
class Attachment {

    @Id
    private UUID id;

    private String account;
    private @Nullable UUID draft;
    private @Nullable UUID appeal;

    /** Present for the proof of a delivery that an employee filed: it belongs to the case and is no file of the appeal. */
    private @Nullable UUID errand;

    private String name;

    @Column(name = "content_type")
    private String contentType;

    private long size;
    private String sha256;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Attachment() {}

    Attachment(UUID id, String account, @Nullable UUID draft, SpooledFile file, Instant uploadedAt) {
        this.id = id;
        this.account = account;
        this.draft = draft;
        this.name = file.name();
        this.contentType = file.contentType();
        this.size = file.size();
        this.sha256 = file.sha256().hex();
        this.uploadedAt = uploadedAt;
    }

    /** A proof that an employee files. */
    Attachment(UUID id, String account, UUID appeal, UUID errand, SpooledFile file, Instant uploadedAt) {
        this(id, account, null, file, uploadedAt);
        this.appeal = appeal;
        this.errand = errand;
    }

    boolean belongsTo(UUID appeal) {
        return appeal.equals(this.appeal) && errand == null;
    }

    boolean proves(UUID errand) {
        return errand.equals(this.errand);
    }

    AttachmentView toView() {
        return new AttachmentView(id, name, contentType, size, sha256, uploadedAt);
    }
}
