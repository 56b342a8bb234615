package kz.zholdanym.intake.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.access.StaffPost;
import org.jspecify.annotations.Nullable;

/** Who holds which position in which office, from which day to which day (inclusive; open when null). */
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

    protected StaffAssignment() {}

    StaffPost toPost() {
        return new StaffPost(id, office, position);
    }

    StaffMember toMember() {
        return new StaffMember(id, name, office, position);
    }
}
