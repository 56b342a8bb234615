package kz.zholdanym.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.krazo.security.CsrfToken;
import org.junit.jupiter.api.Test;

class FormTokensTest {

    private static final HttpServletResponse RESPONSE =
            fake(HttpServletResponse.class, (proxy, method, arguments) -> null);

    private final FormTokens tokens = new FormTokens();

    @Test
    void aVisitorWithoutSessionGetsNoneForTheTokensSake() {
        HttpServletRequest request = requestIn(null);
        assertThat(tokens.getToken(request, RESPONSE, true)).isPresent();
        assertThat(tokens.getToken(request, RESPONSE, false)).as("accepted").isEmpty();
    }

    @Test
    void theTokenOfASessionStaysTheSame() {
        HttpServletRequest request = requestIn(session());
        Optional<String> shown = tokens.getToken(request, RESPONSE, true).map(CsrfToken::getValue);
        assertThat(tokens.getToken(request, RESPONSE, false).map(CsrfToken::getValue))
                .isEqualTo(shown)
                .isPresent();
    }

    @Test
    void noSessionHasTheTokenOfAnother() {
        Optional<String> one =
                tokens.getToken(requestIn(session()), RESPONSE, true).map(CsrfToken::getValue);
        Optional<String> other =
                tokens.getToken(requestIn(session()), RESPONSE, true).map(CsrfToken::getValue);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void aSessionWithoutTokenAcceptsNothing() {
        assertThat(tokens.getToken(requestIn(session()), RESPONSE, false)).isEmpty();
    }

    private static HttpServletRequest requestIn(HttpSession session) {
        return fake(HttpServletRequest.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("getSession")) {
                throw new UnsupportedOperationException(method.getName());
            }
            boolean create = arguments == null || (Boolean) arguments[0];
            if (session == null && create) {
                throw new AssertionError("a session was made");
            }
            return session;
        });
    }

    private static HttpSession session() {
        Map<Object, Object> attributes = new HashMap<>();
        return fake(HttpSession.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
