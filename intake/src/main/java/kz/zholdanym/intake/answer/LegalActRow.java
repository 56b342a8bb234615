package kz.zholdanym.intake.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.zholdanym.law.language.LocalizedText;
import org.hibernate.annotations.Immutable;

/** The register as stored. */
@Entity(name = "LegalAct")
@Table(name = "legal_act")
@Immutable
@SuppressWarnings("NullAway.Init")
class LegalActRow {

    @Id
    private String code;

    private int ordinal;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_en")
    private String nameEn;

    protected LegalActRow() {}

    LegalAct toAct() {
        return new LegalAct(code, new LocalizedText(nameKk, nameRu, nameEn));
    }
}
