package kz.zholdanym.intake.publication;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermReadings;

/**
 * Readings that an administrator wants to publish: nothing in it has been checked.
 *
 * @param values by the name of the component of {@link TermReadings}: the name of a reading, or a number
 * @param reason for everyone whose date moves by it
 */
public record ReadingsProposal(Map<String, String> values, ProposedText reason) {

    /** The most working days that the interim reply may take: later the final reply is due, article 24(4). */
    private static final int LONGEST_INTERIM_REPLY =
            StatutoryTerms.FINAL_REPLY.length().amount() - 1;

    public ReadingsProposal {
        values = Map.copyOf(values);
    }

    /** @throws RefusalException naming every value that is missing or wrong */
    TermReadings check() {
        List<FieldError> errors = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : TermReadings.class.getRecordComponents()) {
            value(component, errors).ifPresent(values::add);
        }
        if (!errors.isEmpty()) {
            throw new RefusalException(new Refusal.InvalidInput(errors));
        }
        return readings(values.toArray());
    }

    private Optional<Object> value(RecordComponent component, List<FieldError> errors) {
        String field = component.getName();
        String typed = values.getOrDefault(field, "").strip();
        if (!component.getType().isEnum()) {
            int days = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
            if (days >= 1 && days <= LONGEST_INTERIM_REPLY) {
                return Optional.of(days);
            }
            errors.add(FieldError.of(field, "readings.days", "most", LONGEST_INTERIM_REPLY));
            return Optional.empty();
        }
        List<Object> known = Arrays.asList(component.getType().getEnumConstants());
        Optional<Object> found = known.stream()
                .filter(reading -> reading.toString().equals(typed))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = known.stream().map(Object::toString).toList();
            errors.add(FieldError.of(field, "oneOf", "known", String.join(", ", names)));
        }
        return found;
    }

    private static TermReadings readings(Object[] values) {
        try {
            Constructor<TermReadings> canonical =
                    TermReadings.class.getConstructor(Arrays.stream(TermReadings.class.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Readings are a public record", impossible);
        }
    }
}
