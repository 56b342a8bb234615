package kz.zholdanym.intake.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zholdanym.intake.text.FoldedText;

/** The directory of offices. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class OfficeDirectory {

    /** The most offices one search gives. */
    public static final int MOST = 200;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,64}");

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    /** Empty also for what cannot be a code at all, which must not reach the database. */
    public Optional<Office> find(String code) {
        return CODE.matcher(code).matches()
                ? Optional.ofNullable(entities.find(OfficeRow.class, code)).map(OfficeRow::toOffice)
                : Optional.empty();
    }

    /** The office of that code; only for codes that come from our own rows. */
    public Office get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no office " + code));
    }

    /**
     * Offices whose name in any of the three languages contains every word of {@code text}, whatever keyboard it was
     * typed on (ә is found by а). Higher offices come first, then by Kazakh name. A blank text gives all.
     *
     * @param limit 1 to {@link #MOST}
     */
    public List<Office> search(String text, int limit) {
        String words = FoldedText.literal(FoldedText.of(text));
        String pattern = "%" + String.join("%", words.trim().split("\\s+")) + "%";
        return offices("where search_text like :pattern", "pattern", pattern, limit);
    }

    /** The regional offices and their equals, by Kazakh name. */
    public List<Office> regions() {
        return offices("where level = :level", "level", OfficeLevel.REGIONAL.name(), MOST);
    }

    /** The offices directly below {@code code}, by Kazakh name. */
    public List<Office> below(String code) {
        return !CODE.matcher(code).matches() ? List.of() : offices("where parent = :parent", "parent", code, MOST);
    }

    @SuppressWarnings("unchecked")
    private List<Office> offices(String condition, String parameter, String value, int limit) {
        List<OfficeRow> rows = entities.createNativeQuery(
                        "select * from intake.office " + condition
                                + " order by case level when 'CENTRAL' then 0 when 'REGIONAL' then 1 else 2 end,"
                                + " name_kk, code",
                        OfficeRow.class)
                .setParameter(parameter, value)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(OfficeRow::toOffice).toList();
    }
}
