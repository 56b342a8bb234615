package kz.zholdanym.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files that pages use. Read once, when the first page is asked for. */
public final class Assets {

    private static final String FOLDER = "/assets/";
    private static final Asset PATTERNS = read("patterns.css", "text/css;charset=UTF-8");
    private static final Asset PORTAL = read("portal.css", "text/css;charset=UTF-8");
    private static final Asset ICON = read("icon.svg", "image/svg+xml");
    private static final Map<String, Asset> BY_HASHED_NAME =
            List.of(PATTERNS, PORTAL, ICON).stream().collect(Collectors.toMap(Asset::hashedName, Function.identity()));

    private Assets() {}

    /** Addresses of the stylesheets, in the order in which they apply. */
    public static List<String> stylesheets() {
        return List.of(FOLDER + PATTERNS.hashedName(), FOLDER + PORTAL.hashedName());
    }

    /** Address of the picture in the browser's tab. */
    public static String icon() {
        return FOLDER + ICON.hashedName();
    }

    static Optional<Asset> find(String hashedName) {
        return Optional.ofNullable(BY_HASHED_NAME.get(hashedName));
    }

    private static Asset read(String name, String contentType) {
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(FOLDER + name), name)) {
            return Asset.of(name, contentType, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
