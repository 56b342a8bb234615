package kz.zholdanym.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Version 1 of the API. Fields may be added to what it gives; anything else is version 2. */
@ApplicationPath("/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Жолданым: appeals to the prosecutor's offices of Kazakhstan",
                        version = "1",
                        description = """
                                Dates are days in Asia/Almaty (ISO 8601), moments are UTC. Texts come in the language of \
                                Accept-Language: kk (when none is asked for), ru or en. Every refusal is \
                                application/problem+json. Unknown fields in a request are refused; unknown fields in an \
                                answer are to be ignored."""))
@SecurityScheme(
        securitySchemeName = ApiApplication.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the portal's realm with the audience portal-api")
public class ApiApplication extends Application {

    /** Name of the security scheme in the description. */
    public static final String BEARER = "bearer";
}
