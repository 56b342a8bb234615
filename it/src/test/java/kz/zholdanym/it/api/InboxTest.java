package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The notices about an appeal, in the inbox of the person who filed it. */
@ExtendWith(TestStack.class)
class InboxTest {

    private ApiClient anyone;
    private CaseWork appeal;
    private JsonNode notice;

    @BeforeEach
    void anAppealIsFiled(TestStack.Running stack) {
        anyone = ApiClient.of(stack);
        appeal = CaseWork.filed(stack, Samples.filing("ru"));
        notice = anyone.as("citizen").get("/notices?limit=1").expect(200).json().at("/items/0");
    }

    @Test
    void theNewestNoticeTellsWhichAppealItIsAbout() {
        assertThat(notice.path("number").asText()).isEqualTo(appeal.number());
        assertThat(notice.path("appeal").asText()).isEqualTo(appeal.id());
        assertThat(notice.path("kind").asText()).isEqualTo("appeal-registered");
        assertThat(notice.has("openedAt")).isFalse();
    }

    @Test
    void readingTheCaseAndItsTimelineOpensNothing() {
        anyone.as("citizen").get(appeal.path()).expect(200);
        assertThat(appeal.timeline().at("/notices/0").has("openedAt")).isFalse();
        assertThat(appeal.timeline().at("/notices/0").has("openedAt")).isFalse();
    }

    @Test
    void theFirstReadingIsRecordedAndLaterOnesAreNot() {
        JsonNode first = opened();
        JsonNode second = opened();

        assertThat(first.path("text").asText()).contains(appeal.number(), "Правовое основание");
        assertThat(first.at("/notice/openedAt").asText())
                .isNotEmpty()
                .isEqualTo(second.at("/notice/openedAt").asText())
                .isEqualTo(appeal.timeline().at("/notices/0/openedAt").asText());
    }

    @Test
    void aNoticeToSomebodyElseIsNotThereAndIsNotOpened() {
        anyone.as("citizen2").get(address()).expect(404);
        assertThat(appeal.timeline().at("/notices/0").has("openedAt")).isFalse();
    }

    private JsonNode opened() {
        return anyone.as("citizen").get(address()).expect(200).json();
    }

    private String address() {
        return "/notices/" + notice.path("id").asText();
    }
}
