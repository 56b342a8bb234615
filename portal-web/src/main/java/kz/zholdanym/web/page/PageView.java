package kz.zholdanym.web.page;

/** What one page shows: a public record, for its template to read, made by its controller. */
public interface PageView {

    /** Path of the template under {@code views}, without its ending: {@code appeal/list}. */
    String template();
}
