package kz.zholdanym.web.post;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import kz.zholdanym.intake.errand.ErrandInput;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.Wording;
import kz.zholdanym.web.form.TypedDay;
import org.jspecify.annotations.Nullable;

/** What an employee typed to write something down. Fields that the page did not ask for are empty. */
public class EntryForm {

    private static final String YES = "yes";

    @FormParam("kind")
    @DefaultValue("")
    String kind = "";

    @FormParam("correct")
    @DefaultValue("")
    String correct = "";

    @FormParam("on")
    @DefaultValue("")
    String on = "";

    @FormParam("time")
    @DefaultValue("")
    String time = "";

    @FormParam("reference")
    @DefaultValue("")
    String reference = "";

    @FormParam("person")
    @DefaultValue("")
    String person = "";

    @FormParam("relation")
    @DefaultValue("")
    String relation = "";

    @FormParam("phone")
    @DefaultValue("")
    String phone = "";

    @FormParam("text")
    @DefaultValue("")
    String text = "";

    @FormParam("confirmed")
    @Nullable
    String confirmed;

    @FormParam("reason")
    @DefaultValue("")
    String reason = "";

    @FormParam("enclosed")
    @Nullable
    String enclosed;

    @FormParam("correction")
    @DefaultValue("")
    String correction = "";

    /** A form with what is known already. */
    static EntryForm of(Errand errand, Wording wording, boolean answered) {
        EntryForm form = new EntryForm();
        form.phone = errand.phone().map(PhoneNumber::value).orElse("");
        form.text = wording.subject() + "\n\n" + String.join("\n\n", wording.paragraphs());
        form.enclosed = answered ? YES : null;
        return form;
    }

    boolean correcting() {
        return correct.equals(YES);
    }

    ErrandInput toInput() {
        return new ErrandInput(
                Optional.of(new TypedDay(on).iso()),
                Optional.of(time.strip().length() == 4 ? "0" + time.strip() : time),
                Optional.of(reference),
                Optional.of(person),
                Optional.of(relation),
                Optional.of(phone),
                Optional.of(text),
                YES.equals(confirmed),
                Optional.of(reason),
                YES.equals(enclosed),
                correcting() ? Optional.of(correction) : Optional.empty());
    }

    /** What to show in the fields again. */
    Typed typed() {
        return new Typed(
                new TypedDay(on).value(),
                time,
                reference,
                person,
                relation,
                phone,
                text,
                YES.equals(confirmed),
                reason,
                YES.equals(enclosed),
                correction);
    }

    /** The fields as they were typed. */
    public record Typed(
            String on,
            String time,
            String reference,
            String person,
            String relation,
            String phone,
            String text,
            boolean confirmed,
            String reason,
            boolean enclosed,
            String correction) {

        /** Names nobody: safe for logs. */
        @Override
        public String toString() {
            return "Typed";
        }
    }
}
