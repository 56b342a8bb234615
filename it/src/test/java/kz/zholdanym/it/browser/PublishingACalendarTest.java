package kz.zholdanym.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.it.stack.TestStack.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator at the calendar, in a browser that runs no scripts. */
@ExtendWith({TestStack.class, Chromium.class})
class PublishingACalendarTest {

    private static final String FRI_2_JANUARY_2026 = "2026-01-02";

    @Test
    void whatIsTypedStaysFromTheFormToTheLookAtItAndBack(Browser browser, Running stack) {
        try (Visitor administrator = Visitor.signedIn(browser, stack, "admin", "ru", Visitor.DESKTOP)) {
            administrator.open("/admin");
            administrator.find("a[href='/admin/calendar/2026']").first().click();
            Locator dates = administrator.find("input[name='date']");
            int rows = dates.count();
            // Friday 2 January is no holiday any more, the day before a longer one
            removeDay(administrator, FRI_2_JANUARY_2026);
            administrator.proceed();
            assertThat(administrator.text()).contains("на всех трёх языках");

            for (String language : new String[] {"Kk", "Ru", "En"}) {
                administrator.fill("reason" + language, "Проба " + language);
            }
            administrator.proceed();
            assertThat(administrator.text())
                    .contains("02.01.2026", "Новый год", "обычный день", "Проба Kk", "Проба Ru", "Проба En");

            administrator.find("button[value='change']").click();
            // asked again until the page that was left for is there
            PlaywrightAssertions.assertThat(administrator.find("details input[name='date']"))
                    .hasCount(rows);
            assertThat(administrator
                            .find("input[name='date'][value='" + FRI_2_JANUARY_2026 + "']")
                            .count())
                    .isZero();
            assertThat(administrator.find("input[name='reasonRu']").inputValue())
                    .isEqualTo("Проба Ru");
        }
    }

    private static void removeDay(Visitor administrator, String date) {
        Locator day = administrator.find("input[name='date'][value='" + date + "']");
        // its row is folded; without scripts it unfolds by itself when it is clicked
        administrator.find("details:has(input[value='" + date + "']) summary").click();
        day.fill("");
    }

    @Test
    void whoeverWasOvertakenKeepsWhatTheyWroteAndIsToldToLookAgain(Browser browser, Running stack) {
        try (Visitor administrator = Visitor.signedIn(browser, stack, "admin", "ru", Visitor.DESKTOP)) {
            administrator.open("/admin/calendar/2026");
            removeDay(administrator, FRI_2_JANUARY_2026);
            for (String language : new String[] {"Kk", "Ru", "En"}) {
                administrator.fill("reason" + language, "Проба " + language);
            }
            publishReadings(stack, "RECEIPT");
            administrator.proceed();
            assertThat(administrator.text()).contains("опубликовал изменения", "Посмотреть, у кого изменятся даты");
            assertThat(administrator.find("input[name='reasonRu']").inputValue())
                    .isEqualTo("Проба Ru");
            administrator.proceed();
            assertThat(administrator.text()).contains("02.01.2026", "обычный день");
            publishReadings(stack, "END_OF_TERM");
        }
    }

    private static void publishReadings(Running stack, String extensionBase) {
        ApiClient another = ApiClient.of(stack).as("admin");
        var preview = another.post("/admin/readings/preview", Samples.readings(extensionBase))
                .expect(200);
        another.with("If-Match", preview.version())
                .post("/admin/readings", Samples.readings(extensionBase))
                .expect(201);
    }
}
