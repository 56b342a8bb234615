package kz.zholdanym.intake.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Has the database compare appeals. */
@ApplicationScoped
class Comparing {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    /** Those that are like it, the most alike first, and of those that are equally alike the newest. */
    @SuppressWarnings("unchecked")
    List<EarlierAppeal> by(String statement, Map<String, ?> parameters) {
        var query = entities.createNativeQuery(statement, Tuple.class);
        parameters.forEach(query::setParameter);
        return ((Stream<Tuple>) query.getResultStream())
                .flatMap(row -> earlier(row).stream())
                .sorted(Comparator.comparing(EarlierAppeal::likeness))
                .toList();
    }

    private static Optional<EarlierAppeal> earlier(Tuple row) {
        Resemblance resemblance = Resemblance.of(
                row.get(4, Number.class).doubleValue(),
                row.get(5, Number.class).doubleValue(),
                row.get(6, Number.class).intValue(),
                row.get(7, Number.class).intValue());
        return LikenessPolicy.of(resemblance)
                .map(likeness -> new EarlierAppeal(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class),
                        likeness));
    }
}
