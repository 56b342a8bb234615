package kz.zholdanym.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.it.stack.TestStack.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each account gets to, and what the sign-in leaves in the browser. */
@ExtendWith({TestStack.class, Chromium.class})
class SignedInTest {

    @ParameterizedTest(name = "{0}: /my {1}, /desk {2}, /admin {3}")
    @CsvSource({
        "citizen,    200, 403, 403",
        "entity,     200, 403, 403",
        "registrar,  403, 200, 403",
        "prosecutor, 403, 200, 403",
        "head,       403, 200, 403",
        "superior,   403, 200, 403",
        "admin,      403, 403, 200"
    })
    void eachAccountSeesItsOwnPartOfThePortal(
            String account, int my, int desk, int admin, Browser browser, Running stack) {
        try (Visitor visitor = Visitor.signedIn(browser, stack, account, "kk", Visitor.DESKTOP)) {
            assertThat(visitor.open("/my").status()).isEqualTo(my);
            assertThat(visitor.open("/desk").status()).isEqualTo(desk);
            assertThat(visitor.open("/admin").status()).isEqualTo(admin);
            assertThat(visitor.text()).doesNotContain("Exception");
        }
    }

    @Test
    void theSessionIsNewAfterSignInAndOutOfReachOfScriptsAndOtherSites(Browser browser, Running stack) {
        try (Visitor visitor = Visitor.signedIn(browser, stack, "citizen", "kk", Visitor.PHONE)) {
            Cookie session = visitor
                    .context()
                    .cookies(stack.addresses().portal().toString())
                    .stream()
                    .filter(cookie -> cookie.name.equals("PORTAL_SESSION"))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.httpOnly).isTrue();
            assertThat(session.sameSite).hasToString("LAX");
            assertThat(visitor.page().url()).doesNotContain("jsessionid");
        }
    }

    @Test
    void whoSignsOutHasToSignInAgain(Browser browser, Running stack) {
        try (Visitor visitor = Visitor.signedIn(browser, stack, "citizen", "kk", Visitor.DESKTOP)) {
            visitor.open("/my");
            visitor.find("form[action='/sign-out'] button").click();
            visitor.open("/my");
            assertThat(visitor.find("#kc-login").isVisible()).isTrue();
        }
    }
}
