package kz.zholdanym.intake.courtfile;

/** How large a court file may get. A policy of the portal, not of the law. */
final class CourtFileLimits {

    /** Of all that it carries together. */
    static final long BYTES = 150L * 1024 * 1024;

    /** Of the applicant's files, as far as they are shown as pages; what exceeds it is within the file, but not shown. */
    static final int SHOWN_PAGES = 300;

    /** How many are made at once on one server: drawing pages takes all of a processor. */
    static final int AT_ONCE = 2;

    private CourtFileLimits() {}
}
