package kz.zholdanym.intake.appeal;

/** How long the parts of an appeal may be, in characters. A policy of the portal: longer matters come as attachments. */
public final class FilingLimits {

    public static final int SUBJECT = 200;
    public static final int TEXT = 20_000;
    public static final int WHAT_IS_NEW = 2_000;
    public static final int ADDRESS = 500;

    private FilingLimits() {}
}
