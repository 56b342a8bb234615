package kz.zholdanym.documents.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kz.zholdanym.law.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads the three UTF-8 files of a bundle as they stand, patterns not yet parsed. */
final class Bundle {

    private Bundle() {}

    /**
     * Reads {@code <baseName>_kk.properties}, {@code _ru} and {@code _en} through the anchor's own class loader, so that it
     * works the same in a library, an EJB module and a WAR.
     *
     * @throws IllegalArgumentException if a file is missing or has a key twice
     */
    static Map<Language, Map<String, String>> read(Class<?> anchor, String baseName) {
        Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            patterns.put(language, readFile(anchor, baseName + "_" + language.code() + ".properties"));
        }
        return patterns;
    }

    private static Map<String, String> readFile(Class<?> anchor, String file) {
        Map<String, String> entries = new HashMap<>();
        try (InputStream bytes = anchor.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("No bundle " + file + " beside " + anchor.getName());
            }
            try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                new UniqueKeys(file, entries).load(text);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Bundle " + file + " cannot be read", unreadable);
        }
        return Map.copyOf(entries);
    }

    /** {@link Properties} would let the second of two equal keys win in silence. */
    @SuppressWarnings("serial")
    private static final class UniqueKeys extends Properties {
        private final String file;
        private final transient Map<String, String> entries;

        UniqueKeys(String file, Map<String, String> entries) {
            this.file = file;
            this.entries = entries;
        }

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            if (entries.put((String) key, (String) value) != null) {
                throw new IllegalArgumentException("Bundle " + file + " has the key " + key + " twice");
            }
            return null;
        }
    }
}
