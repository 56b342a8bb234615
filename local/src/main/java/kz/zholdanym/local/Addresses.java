package kz.zholdanym.local;

import java.net.URI;
import kz.zholdanym.local.identity.DemoRealm;
import kz.zholdanym.local.process.Loopback;

/** Where the parts of a stack are found. */
public record Addresses(Ports ports) {
    /** The portal's pages. Ends in a slash. */
    public URI portal() {
        return Loopback.http(ports.http(), "/");
    }

    /** The portal's API, without a slash at the end. */
    public URI api() {
        return Loopback.http(ports.http(), "/api/v1");
    }

    /** The API's description. */
    public URI apiDescription() {
        return Loopback.http(ports.http(), "/openapi");
    }

    /** Answers 200 when the portal can take requests. */
    public URI readiness() {
        return Loopback.http(ports.management(), "/health/ready");
    }

    /** The realm: the issuer of all tokens. Without a slash at the end. */
    public URI realm() {
        return Loopback.http(ports.keycloak(), "/realms/" + DemoRealm.NAME);
    }

    /** The phone page. Ends in a slash. */
    public URI phonePage() {
        return Loopback.http(ports.phonePage(), "/");
    }

    /** The push service's address, in place of Google's. Without a slash at the end. */
    public URI push() {
        return Loopback.http(ports.push(), "");
    }

    /** The portal's database, for JDBC. */
    public String database() {
        return "jdbc:postgresql://localhost:" + ports.database() + "/portal";
    }
}
