package kz.zholdanym.documents.volume;

import java.util.List;

/** Makes the first pages of a volume: its cover and its contents. */
@FunctionalInterface
public interface FrontMatter {

    /**
     * Called until the number of its own pages stays the same: what it makes depends on the arguments alone.
     *
     * @param contents empty lines are never in it; the front matter itself is not either
     * @param pages of the whole volume
     * @return a PDF that can be archived
     */
    byte[] render(List<ContentsLine> contents, int pages);
}
