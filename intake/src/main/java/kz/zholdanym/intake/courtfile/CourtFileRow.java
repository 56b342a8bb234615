package kz.zholdanym.intake.courtfile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.law.language.Language;
import org.hibernate.annotations.Immutable;

/** That a court file was handed out: to whom, why, and by what it is known. Never changed. */
@Entity(name = "CourtFile")
@Table(name = "court_file")
@Immutable
@SuppressWarnings("NullAway.Init")
class CourtFileRow {

    @Id
    private String code;

    private UUID appeal;
    private Instant at;
    private String actor;
    private String office;

    @Enumerated(EnumType.STRING)
    private Position position;

    private String reason;
    private String language;
    private boolean identified;
    private int pages;
    private long size;
    private String sha256;

    protected CourtFileRow() {}

    CourtFileRow(CourtFile file, UUID appeal, Actor actor, ValidOrder order, Instant at) {
        StaffPost post = actor.post().orElseThrow();
        this.code = file.code().text();
        this.appeal = appeal;
        this.at = at;
        this.actor = actor.name();
        this.office = post.office();
        this.position = post.position();
        this.reason = order.reason();
        this.language = order.language().code();
        this.identified = order.identified();
        this.pages = file.pages();
        this.size = file.size();
        this.sha256 = file.sha256().hex();
    }

    GivenCourtFile toGiven() {
        return new GivenCourtFile(
                new VerificationCode(code),
                at,
                actor,
                position,
                reason,
                Language.ofCode(language).orElseThrow(),
                identified,
                pages,
                size,
                new Sha256(sha256));
    }
}
