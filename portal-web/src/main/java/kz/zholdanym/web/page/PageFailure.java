package kz.zholdanym.web.page;

/** A page that could not be made: a mistake of ours. */
public final class PageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageFailure(String template, Throwable cause) {
        super("The page " + template + " cannot be made", cause);
    }
}
