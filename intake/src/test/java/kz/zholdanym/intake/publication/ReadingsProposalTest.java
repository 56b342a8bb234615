package kz.zholdanym.intake.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.law.term.TermReadings.ExtensionBase;
import org.junit.jupiter.api.Test;

class ReadingsProposalTest {

    private static final ProposedText TEXT = new ProposedText("Себебі", "Причина", "Reason");

    @Test
    void everyReadingIsTakenByTheNameOfItsQuestion() throws ReflectiveOperationException {
        assertThat(proposal(defaults()).check()).isEqualTo(TermReadings.defaults());
        Map<String, String> values = defaults();
        values.put("extensionBase", "RECEIPT");
        values.put("interimReplyWorkingDays", "5");
        assertThat(proposal(values).check())
                .isEqualTo(TermReadings.defaults().toBuilder()
                        .extensionBase(ExtensionBase.RECEIPT)
                        .interimReplyWorkingDays(5)
                        .build());
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() throws ReflectiveOperationException {
        Map<String, String> values = defaults();
        values.remove("start");
        values.put("monthLength", "FOUR_WEEKS");
        values.put("interimReplyWorkingDays", "-3");
        assertThatThrownBy(() -> proposal(values).check())
                .asInstanceOf(type(RefusalException.class))
                .extracting(refused -> ((Refusal.InvalidInput) refused.refusal())
                        .errors().stream().map(FieldError::field).toList())
                .isEqualTo(List.of("start", "monthLength", "interimReplyWorkingDays"));
    }

    private static ReadingsProposal proposal(Map<String, String> values) {
        return new ReadingsProposal(values, TEXT);
    }

    private static Map<String, String> defaults() throws ReflectiveOperationException {
        Map<String, String> values = new HashMap<>();
        for (RecordComponent component : TermReadings.class.getRecordComponents()) {
            values.put(
                    component.getName(),
                    component.getAccessor().invoke(TermReadings.defaults()).toString());
        }
        return values;
    }
}
