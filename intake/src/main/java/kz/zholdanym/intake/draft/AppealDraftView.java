package kz.zholdanym.intake.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.attachment.AttachmentView;

/**
 * An appeal in the making.
 *
 * @param region code of the regional or central office chosen first; empty string before
 * @param office code of the office it is addressed to; empty string before
 * @param whatIsNew what is new since an earlier appeal like this one was answered; empty string where nothing was typed
 * @param filed the appeal it became
 */
public record AppealDraftView(
        UUID id,
        String region,
        String office,
        DraftMatter matter,
        String whatIsNew,
        DraftContacts contacts,
        List<AttachmentView> attachments,
        Optional<UUID> filed) {}
