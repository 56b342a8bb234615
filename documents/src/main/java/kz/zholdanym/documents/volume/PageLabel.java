package kz.zholdanym.documents.volume;

/** What stands at the head of every page: «№ …, page n of m». */
@FunctionalInterface
public interface PageLabel {

    /** @param page from 1 */
    String of(int page, int pages);
}
