package kz.zholdanym.intake.extension;

import java.util.Optional;
import kz.zholdanym.intake.decision.ExtensionReason;

/**
 * What the head of an office decides about a term; nothing in it has been checked.
 *
 * @param until the new last day, as {@code YYYY-MM-DD}
 * @param reasons why, for the applicant to read
 */
public record ExtensionOrder(Optional<ExtensionReason> grounds, String until, String reasons) {}
