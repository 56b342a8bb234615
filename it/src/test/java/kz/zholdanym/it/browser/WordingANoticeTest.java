package kz.zholdanym.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.it.stack.TestStack.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator at the template of a letter, in a browser that runs no scripts. */
@ExtendWith({TestStack.class, Chromium.class})
class WordingANoticeTest {

    private static final String TEMPLATE = "/admin/templates/target-missed/ru/email";

    @Test
    void whatIsWrongIsNamedWhatIsRightIsLookedAtTriedOutAndPublished(Browser browser, Running stack) {
        try (Visitor administrator = Visitor.signedIn(browser, stack, "admin", "ru", Visitor.DESKTOP)) {
            administrator.open("/admin/templates");
            administrator.find("a[href='" + TEMPLATE + "']").click();
            String former = administrator.find("#letter").inputValue();
            assertThat(former).contains("<#if assigned>");

            administrator.fill("letter", "Обращение ${number}\n${nubmer}");
            administrator.proceed();
            assertThat(administrator.text()).contains("Строка 2, символ 1: здесь нет поля «nubmer»");
            assertThat(administrator.find("#letter").inputValue()).contains("${nubmer}");

            administrator.fill("letter", "Ответьте на № ${number} до ${dueOn_until} <b>\n\nСрочно");
            administrator.proceed();
            assertThat(administrator.text()).contains("Ответьте на № ЖТ-2026-00000042 до ", "<b>");
            htmlIsShownByItself(administrator);

            administrator.find("button[value='test']").click();
            PlaywrightAssertions.assertThat(administrator.find(".govuk-notification-banner"))
                    .containsText("a•••@zholdanym.test");

            administrator.find("button[value='publish']").click();
            PlaywrightAssertions.assertThat(administrator.find("#reason-error")).containsText("почему");
            administrator.find("#reason").fill("Проба");
            administrator.find("button[value='publish']").click();
            PlaywrightAssertions.assertThat(administrator.find("main ins").first())
                    .containsText("Ответьте");

            administrator.fill("letter", former);
            administrator.proceed();
            administrator.find("#reason").fill("Как было");
            administrator.find("button[value='publish']").click();
            PlaywrightAssertions.assertThat(administrator.find("main del").first())
                    .containsText("Ответьте");
        }
    }

    /** With its own styles, and nothing of ours. */
    private static void htmlIsShownByItself(Visitor administrator) {
        Page letter = administrator
                .context()
                .waitForPage(
                        () -> administrator.find("form[target='_blank'] button").click());
        letter.waitForLoadState();
        assertThat(letter.content()).contains("<h1 style=", "&lt;b&gt;", "Правовое основание");
        letter.close();
    }
}
