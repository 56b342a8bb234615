package kz.zholdanym.web.page;

/**
 * One page in one of its shapes, for tests that walk them all.
 *
 * @param name of the shape, as a file may be called
 * @param route the address under which it is seen
 * @param visitor who sees it
 */
public record Sample(String name, String route, PageView view, Visitor visitor) {

    /** Who looks at a page. */
    public enum Visitor {
        ANYONE,
        CITIZEN,
        STAFF,
        ADMINISTRATOR
    }
}
