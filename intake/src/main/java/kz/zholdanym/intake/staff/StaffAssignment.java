package kz.zholdanym.intake.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.access.StaffPost;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which position in which office, from which day to which day (inclusive; open when null), and where notices about
 * the work reach them: no e-mail while the identity provider has named none, and Kazakh while no language is on record.
 */
@Entity
@Table(name = "staff_assignment")
@SuppressWarnings("NullAway.Init")
class StaffAssignment {

    @Id
    private UUID id;

    private String account;
    private String office;

    @Enumerated(EnumType.STRING)
    private Position position;

    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private @Nullable String email;
    private @Nullable String language;

    protected StaffAssignment() {}

    /** Keeps the address of notices up with the account's. Nothing is written when it is the same, or there is none. */
    void reachedAt(Optional<String> address) {
        address.ifPresent(current -> email = current);
    }

    StaffPost toPost() {
        return new StaffPost(id, office, position);
    }

    StaffMember toMember() {
        return new StaffMember(id, name, office, position);
    }
}
