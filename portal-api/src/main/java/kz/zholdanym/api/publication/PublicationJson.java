package kz.zholdanym.api.publication;

import java.time.Instant;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A publication, which began a new basis of all terms.
 *
 * @param basis its number, from 1
 */
@Schema(name = "Publication")
public record PublicationJson(
        @Schema(examples = "6") int basis,

        @Schema(enumeration = {"CALENDAR", "READINGS"}) String kind,

        Instant publishedAt,
        String reason) {

    static PublicationJson of(Publication publication, Language language) {
        return new PublicationJson(
                publication.number(),
                publication.kind().name(),
                publication.publishedAt(),
                publication.reason().in(language));
    }
}
