package kz.zholdanym.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Decisions;
import kz.zholdanym.it.api.client.PostWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.it.stack.TestStack.Running;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks all pages in each language at each width: they answer, say their language, fit the screen, show no raw key, and
 * axe finds nothing in the way of people who use the web differently. The pictures are in {@code target/screenshots}.
 */
@ExtendWith({TestStack.class, Chromium.class})
class EveryPageTest {

    private static final String AXE_RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";
    private static final String AXE = axe();

    /** What anyone may look up, by the names of the pictures. */
    private static final Map<String, String> REFERENCE_PAGES = Map.of(
            "deadlines",
            "/deadlines",
            "deadline-asked",
            "/deadlines/inspection",
            "deadline",
            "/deadlines/D-06?from=2026-02-09",
            "deadline-changed",
            "/deadlines/inspection?from=2026-02-16&suspendedOn=2026-03-05&resumedOn=2026-04-06",
            "deadline-mistaken",
            "/deadlines/appeal-consideration?from=2026-02-30&extendedOn=2026-03-01&extendedBy=0",
            "calendar",
            "/calendar",
            "calendar-2024",
            "/calendar/2024",
            "law",
            "/law",
            "law-article",
            "/law/24#p4-2",
            "outages",
            "/outages");

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"kk, 360", "kk, 1280", "ru, 360", "ru, 1280", "en, 360", "en, 1280"})
    void everyPageIsWhole(String language, int width, Browser browser, Running stack) {
        CaseWork appeal = CaseWork.answered(stack);
        CaseWork open = CaseWork.filed(stack, Samples.filing("ru")).confirmed().assigned();
        List<String> findings = new ArrayList<>();
        try (Visitor anyone = Visitor.anonymous(browser, stack, language, width, true)) {
            findings.addAll(look(anyone, language, width, "home", "/", 200));
            findings.addAll(look(anyone, language, width, "verify", "/verify", 200));
            findings.addAll(look(
                    anyone,
                    language,
                    width,
                    "verified",
                    "/verify/" + appeal.filing().path("coupon").asText(),
                    200));
            findings.addAll(look(anyone, language, width, "unverified", "/verify/0000000000000000", 404));
            findings.addAll(look(anyone, language, width, "not-found", "/nowhere", 404));
            REFERENCE_PAGES.forEach((name, path) -> findings.addAll(look(anyone, language, width, name, path, 200)));
            findings.addAll(look(anyone, language, width, "outages-days", "/outages?from=1.1.2026&to=x", 200));
            findings.addAll(look(anyone, language, width, "calendar-unpublished", "/calendar/2040", 404));
        }
        try (Visitor citizen = Visitor.signedIn(browser, stack, "citizen", language, width, true)) {
            findings.addAll(look(citizen, language, width, "my", "/my", 200));
            findings.addAll(look(citizen, language, width, "appeal", "/my/appeals/" + open.id(), 200));
            findings.addAll(look(citizen, language, width, "answered", "/my/appeals/" + appeal.id(), 200));
            findings.addAll(look(citizen, language, width, "notices", "/my/notices", 200));
            String notice = appeal.timeline().at("/notices/0/id").asText();
            findings.addAll(look(citizen, language, width, "notice", "/my/notices/" + notice, 200));
            findings.addAll(look(citizen, language, width, "filing-start", "/my/appeals/new", 200));
            citizen.proceed();
            String draft = citizen.path().replaceAll("/region.*", "");
            answeredAboutTheSame(citizen, draft);
            for (String step :
                    List.of("region", "office?region=ALMATY", "matter", "what-is-new", "files", "contacts", "review")) {
                findings.addAll(look(
                        citizen, language, width, "filing-" + step.replaceAll("\\?.*", ""), draft + "/" + step, 200));
            }
        }
        try (Visitor registrar = Visitor.signedIn(browser, stack, "registrar", language, width, true)) {
            String fresh = CaseWork.filed(stack, Samples.filing("kk")).id();
            findings.addAll(look(registrar, language, width, "desk", "/desk", 200));
            findings.addAll(look(registrar, language, width, "desk-search", "/desk/search", 200));
            findings.addAll(look(
                    registrar,
                    language,
                    width,
                    "desk-search-found",
                    "/desk/search?q=" + appeal.number().substring(3),
                    200));
            findings.addAll(look(registrar, language, width, "desk-search-mistaken", "/desk/search?q=ab", 200));
            findings.addAll(look(
                    registrar,
                    language,
                    width,
                    "desk-side-by-side",
                    "/desk/appeals/" + fresh + "/earlier/" + appeal.id(),
                    200));
            findings.addAll(look(registrar, language, width, "desk-decide", "/desk?show=decide", 200));
            findings.addAll(look(registrar, language, width, "desk-undelivered", "/desk?show=undelivered", 200));
            findings.addAll(look(registrar, language, width, "desk-case", "/desk/appeals/" + fresh, 200));
            findings.addAll(
                    look(registrar, language, width, "court-file", "/desk/appeals/" + fresh + "/court-file", 200));
            findings.addAll(look(registrar, language, width, "desk-ground", "/desk/appeals/" + fresh + "/ground", 200));
            findings.addAll(look(
                    registrar, language, width, "desk-assignment", "/desk/appeals/" + open.id() + "/assignment", 200));
        }
        findings.addAll(post(browser, stack, language, width));
        findings.addAll(decisionPages(browser, stack, language, width, open));
        try (Visitor prosecutor = Visitor.signedIn(browser, stack, "prosecutor", language, width, true)) {
            findings.addAll(look(prosecutor, language, width, "desk-mine", "/desk?show=mine", 200));
            findings.addAll(
                    look(prosecutor, language, width, "desk-answer", "/desk/appeals/" + open.id() + "/answer", 200));
        }
        try (Visitor administrator = Visitor.signedIn(browser, stack, "admin", language, width, true)) {
            findings.addAll(look(administrator, language, width, "admin", "/admin", 200));
            findings.addAll(look(administrator, language, width, "admin-calendar", "/admin/calendar/2026", 200));
            administrator.proceed();
            findings.addAll(examine(administrator, language, width, "admin-calendar-wrong"));
            findings.addAll(look(administrator, language, width, "admin-calendar-new", "/admin/calendar/2028", 200));
            findings.addAll(look(administrator, language, width, "admin-readings", "/admin/readings", 200));
            findings.addAll(look(administrator, language, width, "admin-evidence-before", "/admin/evidence", 200));
            administrator.proceed();
            findings.addAll(examine(administrator, language, width, "admin-evidence"));
            findings.addAll(look(administrator, language, width, "admin-deliveries", "/admin/deliveries", 200));
            String template = "/admin/templates/term-near/" + language + "/email";
            findings.addAll(look(administrator, language, width, "templates", "/admin/templates", 200));
            findings.addAll(look(administrator, language, width, "template", template, 200));
            administrator.proceed();
            findings.addAll(examine(administrator, language, width, "template-preview"));
            administrator.open(template);
            administrator.fill("letter", "${number} ${nubmer}");
            administrator.proceed();
            findings.addAll(examine(administrator, language, width, "template-wrong"));
            findings.addAll(look(administrator, language, width, "admin-figures", "/admin/figures", 200));
        }
        assertThat(findings).isEmpty();
    }

    /** What is carried out by hand: the list, a letter on its way, each form, and how the applicant sees it. */
    private static List<String> post(Browser browser, Running stack, String language, int width) {
        PostWork work = PostWork.letter(stack);
        List<String> findings = new ArrayList<>();
        try (Visitor registrar = Visitor.signedIn(browser, stack, "registrar", language, width, true)) {
            findings.addAll(look(registrar, language, width, "post-letter-new", work.page(), 200));
            findings.addAll(look(registrar, language, width, "post-print", work.page() + "/entry?kind=PRINTED", 200));
            work.printed();
            String handOver = work.page() + "/entry?kind=HANDED_OVER";
            findings.addAll(look(registrar, language, width, "post-hand-over", handOver, 200));
            registrar.proceed();
            findings.addAll(examine(registrar, language, width, "post-hand-over-wrong"));
            work.handedOver();
            findings.addAll(look(registrar, language, width, "post-receipt", work.page() + "/receipt", 200));
            findings.addAll(look(registrar, language, width, "post", "/desk/post", 200));
            String call = "/desk/post/" + work.call();
            findings.addAll(look(registrar, language, width, "post-call", call + "/entry?kind=CALLED", 200));
            registrar.proceed();
            findings.addAll(examine(registrar, language, width, "post-call-wrong"));
            findings.addAll(look(registrar, language, width, "post-order", work.orderPage(), 200));
            work.delivered();
            findings.addAll(look(registrar, language, width, "post-letter", work.page(), 200));
            findings.addAll(look(registrar, language, width, "post-case", work.casePage(), 200));
        }
        try (Visitor citizen = Visitor.signedIn(browser, stack, "citizen", language, width, true)) {
            findings.addAll(look(citizen, language, width, "post-appeal", "/my/appeals/" + work.appeal(), 200));
        }
        return findings;
    }

    /** The pages on which is decided, and what they lead to. */
    private static List<String> decisionPages(
            Browser browser, Running stack, String language, int width, CaseWork considered) {
        List<String> findings = new ArrayList<>();
        CaseWork fresh = CaseWork.filed(stack, Samples.filing("kk"));
        CaseWork toRemedy = CaseWork.filed(stack, Samples.filing("kk"));
        toRemedy.decided("registrar", "/remedy-request", Decisions.remedyRequest(Decisions.soon(stack)));
        CaseWork withdrawn = CaseWork.filed(stack, Samples.filing("kk"));
        withdrawn
                .applicant()
                .post(withdrawn.path() + "/withdrawal", Decisions.reasons())
                .expect(200);
        CaseWork inspected =
                CaseWork.filed(stack, Samples.filing("kk")).confirmed().assigned();
        inspected.decided("head", "/inspection", Decisions.inspection(Decisions.today()));
        CaseWork principal = CaseWork.filed(stack, Samples.filing("kk")).confirmed();
        CaseWork joined = CaseWork.filed(stack, Samples.filing("kk")).confirmed();
        joined.decided("registrar", "/joinder", Decisions.joinder(principal.number()));
        CaseWork suspended =
                CaseWork.filed(stack, Samples.filing("kk")).confirmed().assigned();
        suspended.decided("head", "/inspection", Decisions.inspection(Decisions.today()));
        suspended.decided("head", "/inspection/suspension", Decisions.suspension(Decisions.soon(stack)));
        try (Visitor head = Visitor.signedIn(browser, stack, "head", language, width, true)) {
            Map<String, CaseWork> pages = Map.ofEntries(
                    Map.entry("forwarding", fresh),
                    Map.entry("rerouting", fresh),
                    Map.entry("rerouting?search=алматы", fresh),
                    Map.entry("remedy-request", fresh),
                    Map.entry("joinder", considered),
                    Map.entry("separation", joined),
                    Map.entry("request-separation", fresh),
                    Map.entry("extension", considered),
                    Map.entry("inspection", considered),
                    Map.entry("inspection/extension", inspected),
                    Map.entry("inspection/suspension", inspected),
                    Map.entry("inspection/resumption", suspended),
                    Map.entry("inspection/end", inspected),
                    Map.entry("return", toRemedy),
                    Map.entry("withdrawal", withdrawn));
            pages.forEach((page, appeal) -> findings.addAll(look(
                    head,
                    language,
                    width,
                    "decision-" + page.replaceAll("[/?].*", "")
                            + (page.contains("/") ? page.replaceAll(".*/", "-") : ""),
                    "/desk/appeals/" + appeal.id() + "/" + page,
                    200)));
            findings.addAll(look(head, language, width, "desk-case-joined", "/desk/appeals/" + joined.id(), 200));
            findings.addAll(look(head, language, width, "desk-case-principal", "/desk/appeals/" + principal.id(), 200));
            findings.addAll(look(head, language, width, "desk-case-inspected", "/desk/appeals/" + inspected.id(), 200));
        }
        try (Visitor prosecutor = Visitor.signedIn(browser, stack, "prosecutor", language, width, true)) {
            String termination = "/desk/appeals/" + considered.id() + "/termination";
            findings.addAll(look(prosecutor, language, width, "decision-termination", termination, 200));
        }
        try (Visitor citizen = Visitor.signedIn(browser, stack, "citizen", language, width, true)) {
            String mine = "/my/appeals/";
            findings.addAll(look(citizen, language, width, "appeal-inspected", mine + inspected.id(), 200));
            findings.addAll(look(citizen, language, width, "appeal-joined", mine + joined.id(), 200));
            findings.addAll(look(citizen, language, width, "appeal-to-remedy", mine + toRemedy.id(), 200));
            findings.addAll(look(citizen, language, width, "remedy", mine + toRemedy.id() + "/remedy", 200));
            findings.addAll(look(citizen, language, width, "withdrawal", mine + fresh.id() + "/withdrawal", 200));
        }
        return findings;
    }

    /** So that the page that asks what is new is there. */
    private static void answeredAboutTheSame(Visitor citizen, String draft) {
        citizen.open(draft + "/matter");
        citizen.fill("subject", Samples.SUBJECT);
        citizen.fill("text", Samples.filing("kk").path("text").asText());
        citizen.choose("language", "kk");
        citizen.proceed();
        assertThat(citizen.path()).endsWith("/what-is-new");
    }

    private static List<String> look(
            Visitor visitor, String language, int width, String name, String path, int status) {
        List<String> findings = new ArrayList<>();
        int answered = visitor.open(path).status();
        if (answered != status) {
            findings.add(name + ": status " + answered);
        }
        findings.addAll(examine(visitor, language, width, name));
        return findings;
    }

    /** The page that is open. */
    private static List<String> examine(Visitor visitor, String language, int width, String name) {
        List<String> findings = new ArrayList<>();
        visitor.page()
                .screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", language + "-" + width, name + ".png")));
        if (!language.equals(visitor.find("html").getAttribute("lang"))) {
            findings.add(name + ": lang is " + visitor.find("html").getAttribute("lang"));
        }
        int overflow = (int) visitor.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (overflow > 0) {
            findings.add(name + ": " + overflow + " px wider than the screen");
        }
        visitor.page().evaluate(AXE);
        for (Object violation : (List<?>) visitor.page()
                .evaluate("axe.run(document, {runOnly: " + AXE_RULES + "}).then(found => found.violations.map("
                        + "v => ({id: v.id, where: v.nodes.map(n => n.target.join(' ')).join(' | ')})))")) {
            Map<?, ?> found = (Map<?, ?>) violation;
            findings.add(name + ": " + found.get("id") + " at " + found.get("where"));
        }
        return findings;
    }

    private static String axe() {
        String path = "/axe.min.js";
        try (InputStream script = EveryPageTest.class.getResourceAsStream(path)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
