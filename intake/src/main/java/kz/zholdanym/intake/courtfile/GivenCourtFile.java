package kz.zholdanym.intake.courtfile;

import java.time.Instant;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.law.language.Language;

/**
 * A court file that was handed out; what remains of it here.
 *
 * @param actor name of who took it out
 * @param size in bytes
 * @param identified whether identification numbers stood in it in full
 */
public record GivenCourtFile(
        VerificationCode code,
        Instant at,
        String actor,
        Position position,
        String reason,
        Language language,
        boolean identified,
        int pages,
        long size,
        Sha256 sha256) {}
