package kz.zholdanym.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.it.stack.TestStack.Running;
import kz.zholdanym.local.inbox.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, as a citizen on a phone and the office at its desks see it. */
@ExtendWith({TestStack.class, Chromium.class})
class FilingAndAnsweringTest {

    private static final String OFFICE = "ALMATY_ALMALY";
    private static final String SUBJECT = "Жұмыс беруші үш ай бойы жалақы төлемеді";
    private static final String REASONS =
            "Жолданымыңыз бойынша жүргізілген талдау жұмыс берушінің 2026 жылғы тамыз, қыркүйек және қазан айларының"
                    + " жалақысын төлемегенін көрсетті. Берешекті өтеу туралы ұсыну енгізілді.";

    @Test
    void aCitizenFilesOnAPhoneTheOfficeAnswersAndTheCitizenReadsTheAnswer(Browser browser, Running stack) {
        String appeal;
        String number;
        try (Visitor citizen = Visitor.signedIn(browser, stack, "citizen", "kk", Visitor.PHONE)) {
            appeal = file(citizen);
            number = citizen.find(".govuk-panel__body strong")
                    .innerText()
                    .replace("№", "")
                    .strip();
            assertThat(number).matches("ЖТ-\\d{4}-\\d{8}");
            assertThat(citizen.text()).contains("24-бап, 3-тармақ");
            assertPdf(citizen, appeal + "/coupon.pdf");
            assertCalendarFile(citizen, appeal + "/term.ics");
        }
        assertThat(told(stack, Channel.EMAIL, appeal, "тіркелді")).contains(number);
        assertThat(told(stack, Channel.SMS, appeal, "тіркелді"))
                .contains(number)
                .doesNotContain("жалақы");

        String desk = appeal.replace("/my/", "/desk/");
        try (Visitor registrar = Visitor.signedIn(browser, stack, "registrar", "ru", Visitor.DESKTOP)) {
            confirmAndAssign(registrar, desk, number);
        }
        try (Visitor prosecutor = Visitor.signedIn(browser, stack, "prosecutor", "kk", Visitor.DESKTOP)) {
            answer(prosecutor, desk);
        }
        assertThat(told(stack, Channel.SMS, appeal, "жауап берілді")).contains(number);

        try (Visitor citizen = Visitor.signedIn(browser, stack, "citizen", "kk", Visitor.PHONE)) {
            citizen.open(appeal);
            assertThat(citizen.find(".portal-card--answer").innerText()).contains("25-бап, 1-тармақ");
            assertPdf(citizen, appeal + "/answers/1.pdf");
            citizen.find(".portal-card--answer a[href^='/verify/']").click();
            assertThat(citizen.text()).contains(number);
        }
    }

    @Test
    void aWrongFieldIsMarkedAndWhatWasTypedIsKept(Browser browser, Running stack) {
        try (Visitor citizen = Visitor.signedIn(browser, stack, "citizen", "kk", Visitor.PHONE)) {
            chooseOffice(citizen);
            citizen.fill("subject", SUBJECT);
            citizen.choose("language", "kk");
            citizen.proceed();

            assertThat(citizen.find(".govuk-error-summary a[href='#text']").innerText())
                    .contains("жазыңыз");
            assertThat(citizen.find("#text-error").isVisible()).isTrue();
            assertThat(citizen.find("#subject").inputValue()).isEqualTo(SUBJECT);
            assertThat(citizen.page().title()).startsWith("Қате");
        }
    }

    @Test
    void aProgramUnderTheNameOfADocumentIsNotTaken(Browser browser, Running stack) {
        try (Visitor citizen = Visitor.signedIn(browser, stack, "citizen", "ru", Visitor.PHONE)) {
            chooseOffice(citizen);
            describe(citizen);
            byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
            citizen.find("#attachments").setInputFiles(new FilePayload("договор.pdf", "application/pdf", program));
            citizen.proceed();

            assertThat(citizen.find("#attachments-error").innerText()).contains("договор.pdf");
            assertThat(citizen.find(".portal-files").count()).isZero();
        }
    }

    @Test
    void sendingTwiceMakesOneAppeal(Browser browser, Running stack) {
        try (Visitor citizen = Visitor.signedIn(browser, stack, "citizen2", "ru", Visitor.PHONE)) {
            chooseOffice(citizen);
            describe(citizen);
            citizen.find("a.govuk-button").click();
            citizen.proceed();
            String review = citizen.path();
            String token = citizen.find("main form input[name='_csrf']").inputValue();
            citizen.proceed();
            String first = citizen.path().replaceAll("\\?.*", "");

            // the same form once more, as a second click of an impatient thumb sends it
            APIResponse again = citizen.context()
                    .request()
                    .post(
                            stack.addresses().portal().resolve(review).toString(),
                            RequestOptions.create()
                                    .setForm(FormData.create().set("_csrf", token))
                                    .setHeader(
                                            "Origin", stack.addresses().portal().toString())
                                    .setMaxRedirects(5));
            assertThat(again.url()).contains(first);
            citizen.open("/my");
            assertThat(citizen.find("a[href='" + first + "']").count()).isOne();
        }
    }

    @Test
    void somebodyElsesAppealIsNotFound(Browser browser, Running stack) {
        String appeal;
        try (Visitor citizen = Visitor.signedIn(browser, stack, "citizen", "kk", Visitor.PHONE)) {
            appeal = file(citizen);
        }
        try (Visitor another = Visitor.signedIn(browser, stack, "citizen2", "kk", Visitor.PHONE)) {
            assertThat(another.open(appeal).status()).isEqualTo(404);
            assertThat(another.text()).doesNotContain(SUBJECT);
        }
        try (Visitor elsewhere = Visitor.signedIn(browser, stack, "registrar2", "kk", Visitor.DESKTOP)) {
            assertThat(elsewhere.open(appeal.replace("/my/", "/desk/")).status())
                    .isEqualTo(404);
        }
    }

    private static String file(Visitor citizen) {
        chooseOffice(citizen);
        describe(citizen);
        byte[] contract = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        citizen.find("#attachments").setInputFiles(new FilePayload("шарт.pdf", "application/pdf", contract));
        citizen.proceed();
        assertThat(citizen.find(".portal-files").innerText()).contains("шарт.pdf");
        citizen.find("main > div > div > a.govuk-button").click();
        citizen.choose("channels", "EMAIL");
        citizen.choose("channels", "SMS");
        citizen.proceed();
        assertThat(citizen.text()).contains(SUBJECT, "шарт.pdf");
        citizen.proceed();
        return citizen.path().replaceAll("\\?.*", "");
    }

    private static void chooseOffice(Visitor citizen) {
        citizen.open("/my/appeals/new");
        citizen.proceed();
        citizen.choose("region", "ALMATY");
        citizen.proceed();
        citizen.choose("office", OFFICE);
        citizen.proceed();
    }

    private static void describe(Visitor citizen) {
        citizen.fill("subject", SUBJECT);
        citizen.fill("text", "Тамыз, қыркүйек және қазан айларының жалақысы төленбеді. Шара қолдануды сұраймын.");
        citizen.choose("language", "kk");
        citizen.proceed();
        if (citizen.path().endsWith("/what-is-new")) { // asked once an appeal like it has been answered
            citizen.proceed();
        }
    }

    private static void confirmAndAssign(Visitor registrar, String desk, String number) {
        registrar.open("/desk?show=unassigned");
        // the queue is as long as the other tests made it
        while (!registrar.text().contains(number)
                && registrar.find("a[rel='next']").count() > 0) {
            registrar.find("a[rel='next']").click();
        }
        assertThat(registrar.text()).contains(number);
        registrar.open(desk);
        registrar.find("a[href='" + desk + "/ground']").click();
        registrar.choose("ground", "NO_PROPER_PROTECTION");
        registrar.fill("reason", "Заявитель указал на бездействие уполномоченного органа.");
        registrar.proceed();
        registrar.find("a[href='" + desk + "/assignment']").click();
        registrar.find("input[name='handler']").first().check();
        registrar.proceed();
        assertThat(registrar.text()).contains("Сейітов");
    }

    private static void answer(Visitor prosecutor, String desk) {
        prosecutor.open(desk + "/answer");
        prosecutor.choose("outcome", "PARTLY_SATISFIED");
        prosecutor.choose("language", "kk");
        prosecutor.fill("reasoning", "Қысқа.");
        prosecutor.proceed();
        // the gate: neither reasons nor legislation yet
        assertThat(prosecutor.find(".portal-check--missing").count()).isEqualTo(2);
        assertThat(prosecutor.find("form[action$='/sending']").count()).isZero();

        prosecutor.open(desk + "/answer");
        prosecutor.fill("reasoning", REASONS);
        prosecutor.find("#act-1").selectOption("LABOUR_CODE");
        prosecutor.find("#provision-1").fill("113-бап");
        prosecutor.proceed();
        assertThat(prosecutor.find(".portal-check--missing").count()).isZero();
        prosecutor.proceed();
        assertThat(prosecutor.path()).startsWith(desk);
    }

    private static void assertPdf(Visitor visitor, String path) {
        APIResponse pdf = download(visitor, path);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
        assertThat(pdf.body()).startsWith('%', 'P', 'D', 'F');
    }

    private static void assertCalendarFile(Visitor visitor, String path) {
        assertThat(visitor.find("a[href='" + path + "']").innerText()).contains("күнтізбе");
        APIResponse file = download(visitor, path);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-type")).startsWith("text/calendar");
        assertThat(file.text()).startsWith("BEGIN:VCALENDAR");
    }

    private static APIResponse download(Visitor visitor, String path) {
        return visitor.context().request().get(visitor.page().url().replaceAll("(://[^/]+)/.*", "$1") + path);
    }

    /** Waits for a message about that case: delivery goes on in the background. */
    private static String told(Running stack, Channel channel, String appeal, String word) {
        String id = appeal.substring(appeal.lastIndexOf('/') + 1);
        return new Arrivals(stack, id)
                .await(channel, message -> message.text().contains(word))
                .text();
    }
}
