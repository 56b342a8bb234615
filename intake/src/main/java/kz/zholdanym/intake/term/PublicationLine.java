package kz.zholdanym.intake.term;

import java.util.Optional;

/**
 * A publication in a list.
 *
 * @param year whose calendar it was; empty for readings
 * @param edition of that year's calendar; empty for readings
 */
public record PublicationLine(Publication publication, Optional<Integer> year, Optional<Integer> edition) {}
