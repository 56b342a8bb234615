package kz.zholdanym.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.it.stack.TestStack.Running;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The head of an office hands a case to a court. */
@ExtendWith({TestStack.class, Chromium.class})
class TakingOutACourtFileTest {

    @Test
    void theHeadSaysWhyLooksOnceMoreAndGetsTheFile(Browser browser, Running stack) throws IOException {
        CaseWork appeal = CaseWork.answered(stack);
        try (Visitor head = Visitor.signedIn(browser, stack, "head", "kk", Visitor.DESKTOP)) {
            head.open("/desk/appeals/" + appeal.id());
            head.find("a[href$='/court-file']").click();
            head.proceed();
            assertThat(head.find("#reason-error").isVisible()).isTrue();

            head.fill("reason", "Сұрау салу № 4417");
            head.choose("language", "ru");
            head.proceed();
            Download download = head.page().waitForDownload(head::proceed);

            assertThat(download.suggestedFilename()).isEqualTo(appeal.number() + ".pdf");
            try (PDDocument file = Loader.loadPDF(Files.readAllBytes(download.path()))) {
                assertThat(file.getNumberOfPages()).isGreaterThan(7);
            }
            head.open("/desk/appeals/" + appeal.id() + "/court-file");
            assertThat(head.text()).contains("Сұрау салу № 4417", "SHA-256");
        }
    }

    @Test
    void aFormOfAnotherSiteGetsNothing(Browser browser, Running stack) {
        CaseWork appeal = CaseWork.answered(stack);
        try (Visitor head = Visitor.signedIn(browser, stack, "head", "kk", Visitor.DESKTOP)) {
            for (String token : new String[] {"", "none", "forged"}) {
                APIResponse answer = head.context()
                        .request()
                        .post(
                                stack.addresses()
                                        .portal()
                                        .resolve("/desk/appeals/" + appeal.id() + "/court-file.pdf")
                                        .toString(),
                                RequestOptions.create()
                                        .setForm(FormData.create()
                                                .set("_csrf", token)
                                                .set("reason", "№ 1")
                                                .set("language", "kk")));
                assertThat(answer.status()).as(token).isEqualTo(403);
            }
        }
    }
}
