package kz.zholdanym.intake.attachment;

import java.text.Normalizer;

/** What a file may be called: the last part of a path, without control characters or those that mean something. */
final class FileName {

    private FileName() {}

    /** A safe form of a sender's file name; never empty. */
    static String safe(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String cleaned = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*;]", "_")
                .strip();
        if (cleaned.isEmpty() || cleaned.chars().allMatch(letter -> letter == '.')) {
            return "file";
        }
        int excess = cleaned.length() - AttachmentLimits.NAME_LENGTH;
        // the end is kept: it says what kind of file this is
        return excess > 0 ? cleaned.substring(excess) : cleaned;
    }
}
