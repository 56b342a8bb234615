package kz.zholdanym.web.page;

import jakarta.mvc.form.FormMethodOverwriter;
import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import kz.zholdanym.web.protection.FormTokens;
import org.eclipse.krazo.Properties;

/** The pages, from the root of the host on. Every form is checked for its token. */
@ApplicationPath("/")
public class PortalApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                Csrf.CSRF_PROTECTION,
                Csrf.CsrfOptions.IMPLICIT,
                Properties.CSRF_TOKEN_STRATEGY,
                new FormTokens(),
                FormMethodOverwriter.FORM_METHOD_OVERWRITE,
                FormMethodOverwriter.Options.DISABLED);
    }
}
