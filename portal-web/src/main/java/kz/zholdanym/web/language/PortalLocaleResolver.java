package kz.zholdanym.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.locale.LocaleResolver;
import jakarta.mvc.locale.LocaleResolverContext;
import java.util.Locale;

/** Tells the page framework which language a request is in. */
@ApplicationScoped
public class PortalLocaleResolver implements LocaleResolver {

    @Inject
    private RequestLanguage language;

    @Override
    public Locale resolveLocale(LocaleResolverContext context) {
        return language.language().locale();
    }
}
