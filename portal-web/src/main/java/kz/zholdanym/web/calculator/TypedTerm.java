package kz.zholdanym.web.calculator;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import kz.zholdanym.intake.term.TermQuestion;
import kz.zholdanym.web.form.TypedDay;
import org.jspecify.annotations.Nullable;

/** The form, as it stands in the address of the page. */
public class TypedTerm {

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("extendedOn")
    @DefaultValue("")
    private String extendedOn = "";

    @QueryParam("extendedBy")
    @DefaultValue("")
    private String extendedBy = "";

    @QueryParam("extendedUntil")
    @DefaultValue("")
    private String extendedUntil = "";

    @QueryParam("suspendedOn")
    private List<String> suspendedOn = List.of();

    @QueryParam("resumedOn")
    private List<String> resumedOn = List.of();

    @QueryParam("inspectionAppointedOn")
    @DefaultValue("")
    private String inspectionAppointedOn = "";

    @QueryParam("inspectionEndsOn")
    @DefaultValue("")
    private String inspectionEndsOn = "";

    /** Whether the form was sent at all: its main field is then there, be it empty. */
    boolean sent() {
        return from != null;
    }

    TermForm form() {
        return new TermForm(
                new TypedDay(from == null ? "" : from),
                new TypedDay(extendedOn),
                extendedBy.strip(),
                new TypedDay(extendedUntil),
                TermForm.pauses(days(suspendedOn), days(resumedOn)),
                new TypedDay(inspectionAppointedOn),
                new TypedDay(inspectionEndsOn));
    }

    TermQuestion question(String rule) {
        TermForm form = form();
        return new TermQuestion(
                rule,
                form.from().iso(),
                form.extendedOn().iso(),
                form.extendedBy(),
                form.extendedUntil().iso(),
                form.pauses().stream().map(pause -> pause.suspendedOn().iso()).toList(),
                form.pauses().stream().map(pause -> pause.resumedOn().iso()).toList(),
                form.inspectionAppointedOn().iso(),
                form.inspectionEndsOn().iso());
    }

    private static List<TypedDay> days(List<String> typed) {
        return typed.stream().map(TypedDay::new).toList();
    }
}
