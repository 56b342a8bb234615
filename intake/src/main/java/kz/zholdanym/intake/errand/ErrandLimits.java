package kz.zholdanym.intake.errand;

/** How long what employees write down may be, in characters. A policy of the portal. */
public final class ErrandLimits {

    public static final int NAME = 200;
    public static final int REASON = 500;
    public static final int TEXT = 4_000;

    private ErrandLimits() {}
}
