package kz.zholdanym.web.post;

import java.util.List;
import java.util.Optional;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.Wording;
import kz.zholdanym.notifications.errand.WrittenEntry;
import kz.zholdanym.web.page.PageView;

/**
 * One errand: whom it is for, what it says, what is to be done, what was done.
 *
 * @param phone in international form
 * @param possible what this employee may write down now; empty for those who only read
 * @param correctable what this employee may mend
 * @param enclosure ordinal of the answer that goes with the letter
 */
public record ErrandDetailsPage(
        Errand errand,
        Optional<String> phone,
        Wording wording,
        List<EntryKind> possible,
        List<EntryKind> correctable,
        Optional<Integer> enclosure)
        implements PageView {

    @Override
    public String template() {
        return "post/errand";
    }

    /** What was written down, the latest first. */
    public List<WrittenEntry> entries() {
        return errand.entries().stream()
                .sorted((one, other) -> other.writtenAt().compareTo(one.writtenAt()))
                .toList();
    }

    /** Whether it is open for too long. */
    public boolean overdue() {
        return errand.overdue() && errand.stage().open();
    }

    /** What is done next, as a rule. */
    public Optional<EntryKind> next() {
        return possible.stream()
                .filter(kind -> kind != EntryKind.GIVEN_UP && kind != EntryKind.RECEIPT)
                .findFirst();
    }

    /** What else may be done. */
    public List<EntryKind> others() {
        return possible.stream()
                .filter(kind -> !next().equals(Optional.of(kind)))
                .toList();
    }
}
