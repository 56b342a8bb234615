package kz.zholdanym.documents.volume;

/**
 * A line of a volume's contents.
 *
 * @param level 0 for a chapter, 1 for what stands in it
 * @param page from 1, in the volume
 * @param address for an {@code a} in the front matter: leads to the page
 */
public record ContentsLine(String title, int level, int page, String address) {}
