package kz.zholdanym.intake.courtfile;

import java.time.Instant;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Position;

/**
 * Who made a court file, when and why.
 *
 * @param by name of the employee
 * @param code printed on it
 * @param qr image of the verification page's address, as a data URI
 */
public record Imprint(String by, Position position, Instant at, ValidOrder order, VerificationCode code, String qr) {}
