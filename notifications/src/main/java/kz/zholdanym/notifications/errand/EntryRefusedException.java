package kz.zholdanym.notifications.errand;

/** Something cannot be written down about an errand as it stands. Rolls back what was begun; has no stack trace: it is no bug. */
public final class EntryRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EntryRefusal why;

    EntryRefusedException(EntryRefusal why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public EntryRefusal why() {
        return why;
    }
}
