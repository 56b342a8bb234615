package kz.zholdanym.notifications.delivery;

import java.time.Instant;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.notifications.channel.SendOutcome;
import kz.zholdanym.notifications.template.TemplateMark;

/**
 * One message handed to a provider, and what came of it.
 *
 * @param content the fingerprint of the exact text
 * @param template by which the text was composed
 * @param sentAt when it was handed over
 * @param endedAt when the outcome was known
 */
record Attempt(
        Target target,
        String provider,
        Sha256 content,
        TemplateMark template,
        Instant sentAt,
        Instant endedAt,
        SendOutcome outcome) {}
