package kz.zholdanym.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the machine's Chromium as a parameter: {@code @ExtendWith(Chromium.class)}. Without one the tests are
 * skipped with a message, except where {@code CI} is set: there that is a failure.
 */
final class Chromium implements ParameterResolver, ExecutionCondition {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent() || System.getenv("CI") != null) {
            return ConditionEvaluationResult.enabled("");
        }
        return ConditionEvaluationResult.disabled(
                "No Chromium on this machine: install it, or set CHROMIUM to its path");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, type -> new Running(), Running.class)
                .browser;
    }

    private static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(List::of).orElse(USUAL_PLACES).stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Running implements CloseableResource {

        private final Playwright playwright = Playwright.create();
        private final Browser browser;

        private Running() {
            Path executable = executable()
                    .orElseThrow(() -> new IllegalStateException("CI needs Chromium for the browser tests"));
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable)
                            // a container's root has no sandbox; the pages are our own
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
