package kz.zholdanym.intake.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Ids of rows: UUIDv7, made here and not in the database so that inserts stay batched; ordered by time. */
public final class Identifiers {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Identifiers() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
