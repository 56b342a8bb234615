package kz.zholdanym.documents.volume;

/** What became of the attempt to show a file as pages. */
public sealed interface Depiction {

    /** It is shown on so many pages. */
    record Pages(int count) implements Depiction {}

    /** It is not shown, and why. */
    record NotShown(Reason reason) implements Depiction {}

    /** Why a file has no pages. */
    enum Reason {
        /** A format that has no fixed pages, or that nothing here draws. */
        FORMAT,
        /** It opens with a password only. */
        LOCKED,
        /** It is damaged. */
        UNREADABLE,
        /** It has more pages than may be shown. */
        TOO_MANY_PAGES,
        /** A picture with more pixels than can be drawn. */
        TOO_LARGE
    }
}
