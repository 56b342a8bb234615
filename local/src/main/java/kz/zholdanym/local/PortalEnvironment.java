package kz.zholdanym.local;

import java.util.HashMap;
import java.util.Map;
import kz.zholdanym.local.database.LocalPostgres;
import kz.zholdanym.local.identity.DemoRealm;
import kz.zholdanym.local.mail.ReturnedLetters;
import kz.zholdanym.local.sms.ShortMessageCentre;

/** The portal's settings, as environment variables, that lead it to the parts of one stack. */
final class PortalEnvironment {
    private static final String LOCALHOST = "localhost";

    private final LocalStackSettings settings;

    PortalEnvironment(LocalStackSettings settings) {
        this.settings = settings;
    }

    Map<String, String> variables() {
        Addresses addresses = settings.addresses();
        Ports ports = settings.ports();
        Map<String, String> variables = new HashMap<>();
        variables.put("PORTAL_DB_URL", addresses.database());
        variables.put("PORTAL_DB_USER", LocalPostgres.USER);
        variables.put("PORTAL_DB_PASSWORD", LocalPostgres.PASSWORD);
        variables.put("PORTAL_PUBLIC_URL", "http://localhost:" + ports.http());
        variables.put("OIDC_PROVIDER_URL", addresses.realm().toString());
        variables.put("OIDC_CLIENT_SECRET", DemoRealm.PORTAL_WEB_SECRET);
        variables.put("PORTAL_SMTP_HOST", LOCALHOST);
        variables.put("PORTAL_SMTP_PORT", Integer.toString(ports.smtp()));
        variables.put("PORTAL_MAIL_FROM", "portal@zholdanym.test");
        variables.put("PORTAL_SMPP_HOST", LOCALHOST);
        variables.put("PORTAL_SMPP_PORT", Integer.toString(ports.smpp()));
        variables.put("PORTAL_SMPP_SYSTEM_ID", ShortMessageCentre.SYSTEM_ID);
        variables.put("PORTAL_SMPP_PASSWORD", ShortMessageCentre.PASSWORD);
        variables.put("PORTAL_SMPP_SENDER", "Zholdanym");
        variables.putAll(reserve(ports));
        variables.put("PORTAL_FCM_ENDPOINT", addresses.push().toString());
        variables.put("PORTAL_FCM_PROJECT", "zholdanym-demo");
        variables.put("PORTAL_METRICS_TOKEN", "metrics-of-the-demo");
        // a demo shows its messages at night too
        variables.put("PORTAL_QUIET_HOURS", "none");
        // the posts of the demo accounts
        variables.put("PORTAL_DEMO", "true");
        variables.putAll(settings.serverEnvironment());
        return variables;
    }

    /** Providers in reserve, and the mailbox of returned letters. */
    private static Map<String, String> reserve(Ports ports) {
        return Map.of(
                "PORTAL_SMTP2_HOST",
                LOCALHOST,
                "PORTAL_SMTP2_PORT",
                Integer.toString(ports.secondSmtp()),
                "PORTAL_SMPP2_HOST",
                LOCALHOST,
                "PORTAL_SMPP2_PORT",
                Integer.toString(ports.secondSmpp()),
                "PORTAL_BOUNCES_HOST",
                LOCALHOST,
                "PORTAL_BOUNCES_PROTOCOL",
                "pop3",
                "PORTAL_BOUNCES_PORT",
                Integer.toString(ports.returnedLetters()),
                "PORTAL_BOUNCES_PASSWORD",
                ReturnedLetters.PASSWORD,
                "PORTAL_BOUNCES_ADDRESS",
                "bounces@zholdanym.test",
                "PORTAL_BOUNCES_POLL",
                "PT1S");
    }
}
