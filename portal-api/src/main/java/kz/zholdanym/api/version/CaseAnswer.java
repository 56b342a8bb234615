package kz.zholdanym.api.version;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import kz.zholdanym.law.language.Language;

/** Answers with one case and its version. */
public final class CaseAnswer {

    private CaseAnswer() {}

    /** The case, or 304 when the reader has what the tag stands for already. */
    public static Response read(Request request, EntityTag tag, Language language, Supplier<?> json) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(json.get()) : unchanged;
        return response.tag(tag).language(language.locale()).build();
    }

    /** What a decision led to, with the version that the next decision is to be based on. */
    public static Response decided(Object json, long version, Language language) {
        return Response.ok(json)
                .tag(CaseVersion.tag(version, language))
                .language(language.locale())
                .build();
    }
}
