package kz.zholdanym.web.error;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The pages of failures in their shapes. */
public final class ErrorSamples {

    private static final String CORRELATION = "0b3a8a2e-5c27-4a8e-9f4d-2f6f0d1f0c11";

    private ErrorSamples() {}

    public static List<Sample> all(Language language) {
        Stream<Sample> ofStatus = Stream.of(400, 403, 404, 405, 409, 412, 413, 415, 422, 500, 503)
                .map(status -> new Sample(
                        "error-" + status,
                        "/nowhere",
                        ErrorPage.ofStatus(status, Optional.empty(), CORRELATION),
                        Visitor.ANYONE));
        Stream<Sample> others = Stream.of(
                new Sample(
                        "error-form",
                        "/my/appeals/new",
                        new ErrorPage("form", Optional.empty(), CORRELATION),
                        Visitor.CITIZEN),
                new Sample(
                        "error-sentence",
                        "/my/appeals/1",
                        ErrorPage.ofStatus(404, Optional.of("Мұндай іс табылмады <script>."), CORRELATION),
                        Visitor.CITIZEN));
        return Stream.concat(ofStatus, others).toList();
    }
}
