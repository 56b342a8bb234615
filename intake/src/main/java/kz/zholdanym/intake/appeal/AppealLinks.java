package kz.zholdanym.intake.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which other appeals an appeal belongs with. */
@Embeddable
class AppealLinks {

    /** The appeal together with which it is considered, also after it was answered so. */
    private @Nullable UUID principal;

    /** The appeal one of whose requests this was. */
    @Column(name = "separated_from", updatable = false)
    private @Nullable UUID separatedFrom;

    protected AppealLinks() {}

    void join(UUID other) {
        principal = other;
    }

    void separate() {
        principal = null;
    }

    void separatedFrom(UUID other) {
        separatedFrom = other;
    }

    Optional<UUID> principal() {
        return Optional.ofNullable(principal);
    }

    Optional<UUID> separatedFrom() {
        return Optional.ofNullable(separatedFrom);
    }
}
