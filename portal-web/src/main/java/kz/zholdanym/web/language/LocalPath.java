package kz.zholdanym.web.language;

import java.net.URI;
import java.net.URISyntaxException;

/** An address within the portal. Where a redirect may go when somebody else had a say in it. */
final class LocalPath {

    private LocalPath() {}

    /** {@code given} if it leads to a page of the portal, else the home page. */
    static URI of(String given) {
        URI home = URI.create("/");
        try {
            URI address = new URI(given);
            boolean local = !address.isAbsolute() && address.getRawAuthority() == null && given.startsWith("/");
            // a browser takes both of these for the beginning of another host
            return local && !given.startsWith("//") && !given.contains("\\") ? address : home;
        } catch (URISyntaxException wrong) {
            return home;
        }
    }
}
