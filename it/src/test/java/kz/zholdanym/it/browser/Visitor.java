package kz.zholdanym.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import kz.zholdanym.it.stack.TestStack.Running;

/** Somebody before a screen. */
final class Visitor implements AutoCloseable {

    /** The width of a small phone, in pixels. */
    static final int PHONE = 360;

    static final int DESKTOP = 1280;

    private final BrowserContext context;
    private final Page page;
    private final URI portal;

    private Visitor(BrowserContext context, URI portal) {
        this.context = context;
        this.portal = portal;
        this.page = context.newPage();
    }

    /** Somebody who has not signed in, in a browser that runs no scripts: the portal works without them. */
    static Visitor anonymous(Browser browser, Running stack, String language, int width) {
        return anonymous(browser, stack, language, width, false);
    }

    /** @param scripts whether the browser runs scripts, as an examination of the page needs */
    static Visitor anonymous(Browser browser, Running stack, String language, int width, boolean scripts) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale(language)
                .setJavaScriptEnabled(scripts));
        Visitor visitor = new Visitor(context, stack.addresses().portal());
        visitor.open("/language?to=" + language + "&back=/");
        return visitor;
    }

    /** A demo account, signed in through the identity provider's page. */
    static Visitor signedIn(Browser browser, Running stack, String account, String language, int width) {
        return signedIn(browser, stack, account, language, width, false);
    }

    /** @param scripts whether the browser runs scripts, as an examination of the page needs */
    static Visitor signedIn(
            Browser browser, Running stack, String account, String language, int width, boolean scripts) {
        Visitor visitor = anonymous(browser, stack, language, width, scripts);
        visitor.open("/sign-in");
        visitor.page.locator("#username").fill(account);
        visitor.page.locator("#password").fill("demo");
        visitor.page.locator("#kc-login").click();
        visitor.page.waitForURL(url -> url.startsWith(visitor.portal.toString()));
        return visitor;
    }

    Response open(String path) {
        return page.navigate(portal.resolve(path).toString());
    }

    /** The path that the address bar shows. */
    String path() {
        URI address = URI.create(page.url());
        return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
    }

    void fill(String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
    }

    void choose(String field, String answer) {
        page.locator("input[name='" + field + "'][value='" + answer + "']").check();
    }

    /** Presses the page's main button. */
    void proceed() {
        page.locator("main form button.govuk-button").first().click();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String text() {
        return page.locator("main").innerText();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
