package kz.zholdanym.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import kz.zholdanym.api.problem.ProblemJson.FieldErrorJson;
import kz.zholdanym.api.refusal.ProblemType;
import kz.zholdanym.api.version.CaseVersion;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.language.Language;

/** A use case refused. */
@Provider
public class RefusalMapper extends ProblemMapper<RefusalException> {

    /** The one error of a field that has a status of its own. */
    private static final String FILE_TOO_LARGE = "attachment.size";

    @Override
    Response problem(RefusalException exception, Language language) {
        Refusal refusal = exception.refusal();
        ProblemJson problem = Problems.of(
                type(refusal), language, RefusalTexts.sentence(refusal, language), errors(refusal, language));
        Response.ResponseBuilder response = Problems.response(problem, language);
        if (refusal instanceof Refusal.Stale stale) {
            response.tag(CaseVersion.tag(stale.current(), language));
        }
        return response.build();
    }

    static ProblemType type(Refusal refusal) {
        if (refusal instanceof Refusal.NotFound) {
            return ProblemType.NOT_FOUND;
        } else if (refusal instanceof Refusal.NotPermitted) {
            return ProblemType.NOT_PERMITTED;
        } else if (refusal instanceof Refusal.InvalidInput invalid) {
            boolean large =
                    invalid.errors().stream().anyMatch(error -> error.code().equals(FILE_TOO_LARGE));
            return large ? ProblemType.TOO_LARGE : ProblemType.INVALID_INPUT;
        } else if (refusal instanceof Refusal.Stale
                || refusal instanceof Refusal.OvertakenPublication
                || refusal instanceof Refusal.OvertakenTemplate) {
            return ProblemType.STALE_VERSION;
        } else if (refusal instanceof Refusal.NotPossibleNow || refusal instanceof Refusal.JoinedFirst) {
            return ProblemType.NOT_POSSIBLE_NOW;
        } else if (refusal instanceof Refusal.KeyUsedForAnother) {
            return ProblemType.KEY_USED_FOR_ANOTHER;
        } else if (refusal instanceof Refusal.CalendarNotPublished) {
            return ProblemType.CALENDAR_NOT_PUBLISHED;
        } else if (refusal instanceof Refusal.UnlawfulTerm) {
            return ProblemType.UNLAWFUL_TERM;
        }
        throw new IllegalArgumentException("a refusal without a problem: " + refusal);
    }

    private static List<FieldErrorJson> errors(Refusal refusal, Language language) {
        if (refusal instanceof Refusal.InvalidInput invalid) {
            return invalid.errors().stream()
                    .map(error -> new FieldErrorJson(error.field(), RefusalTexts.sentence(error, language)))
                    .toList();
        } else if (refusal instanceof Refusal.UnlawfulTerm unlawful) {
            return unlawful.field().stream()
                    .map(field -> new FieldErrorJson(field, RefusalTexts.sentence(unlawful, language)))
                    .toList();
        }
        return List.of();
    }
}
