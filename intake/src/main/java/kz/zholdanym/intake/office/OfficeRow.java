package kz.zholdanym.intake.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Optional;
import kz.zholdanym.law.language.LocalizedText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The directory as stored. */
@Entity(name = "Office")
@Table(name = "office")
@Immutable
@SuppressWarnings("NullAway.Init")
class OfficeRow {

    @Id
    private String code;

    private @Nullable String parent;

    @Enumerated(EnumType.STRING)
    private OfficeLevel level;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "takes_appeals")
    private boolean takesAppeals;

    @Column(name = "opens_at")
    private LocalTime opensAt;

    @Column(name = "closes_at")
    private LocalTime closesAt;

    protected OfficeRow() {}

    Office toOffice() {
        return new Office(
                code,
                new LocalizedText(nameKk, nameRu, nameEn),
                level,
                Optional.ofNullable(parent),
                takesAppeals,
                opensAt,
                closesAt);
    }
}
