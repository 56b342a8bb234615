package kz.zholdanym.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdanym.it.api.client.ApiClient;
import kz.zholdanym.it.api.client.Arrivals;
import kz.zholdanym.it.api.client.BrokenEvidence;
import kz.zholdanym.it.api.client.CaseWork;
import kz.zholdanym.it.api.client.Samples;
import kz.zholdanym.it.stack.TestStack;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person is told on each channel, and what a stranger who sees the screen is not. */
@ExtendWith(TestStack.class)
class NoticesTest {

    private static final String PHONE = "the-token-of-a-phone";
    private static final String SURNAME = "Ахметов";

    private TestStack.Running stack;
    private ApiClient citizen;

    @BeforeEach
    void signIn(TestStack.Running running) {
        stack = running;
        citizen = ApiClient.of(stack).as("citizen");
    }

    @Test
    void theCitizenIsToldInKazakhByEveryChannelOfRegistrationAndAnswer() {
        registerPhone();
        CaseWork appeal = CaseWork.answered(stack);
        assertToldBriefly(appeal, Channel.SMS, "жолданымыңыз тіркелді");
        assertToldBriefly(appeal, Channel.SMS, "жауап берілді");
        assertToldBriefly(appeal, Channel.PUSH, "Жолданымыңыз тіркелді");
        assertToldBriefly(appeal, Channel.PUSH, "жауап берілді");
        assertToldByLetter(appeal, "жолданымыңыз тіркелді");
        assertToldByLetter(appeal, "жауап берілді");
    }

    @Test
    void anAppealInRussianIsToldOfInRussian() {
        registerPhone();
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("ru"))
                .confirmed()
                .assigned()
                .answered("ru");
        assertToldBriefly(appeal, Channel.SMS, "зарегистрировано");
        assertToldBriefly(appeal, Channel.SMS, "Дан ответ на обращение");
        assertToldBriefly(appeal, Channel.PUSH, "зарегистрировано");
        assertToldBriefly(appeal, Channel.PUSH, "дан ответ");
        assertToldByLetter(appeal, "зарегистрировано");
        assertToldByLetter(appeal, "дан ответ");
    }

    @Test
    void aPhoneThatWasDroppedIsToldNothing() {
        registerPhone();
        citizen.delete("/devices/phone").expect(204);
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"));
        new Arrivals(stack, appeal.id()).await(Channel.SMS, message -> true);
        assertThat(appeal.deliveries(Channel.PUSH)).isEmpty();
        assertThat(new Arrivals(stack, appeal.id()).on(Channel.PUSH)).isEmpty();
    }

    @Test
    void noCertificateIsGivenOfEvidenceThatWasChanged() {
        CaseWork appeal = CaseWork.filed(stack, Samples.filing("kk"));
        try (BrokenEvidence broken = BrokenEvidence.ofCase(stack, appeal.id())) {
            String certificate = "/notices/" + broken.notice() + "/certificate.pdf";

            citizen.get(appeal.path() + certificate).expect(409);
            ApiClient.of(stack).as("registrar").get(appeal.desk() + certificate).expect(409);
        }
    }

    private void registerPhone() {
        citizen.put("/devices/phone", Samples.phone(PHONE)).expect(204);
    }

    private void assertToldBriefly(CaseWork appeal, Channel channel, String words) {
        Message message = new Arrivals(stack, appeal.id())
                .await(channel, arrived -> Arrivals.everything(arrived).contains(words));
        assertThat(Arrivals.everything(message))
                .contains(appeal.number(), stack.addresses().portal() + "my/appeals/" + appeal.id())
                .doesNotContain(SURNAME, Samples.SUBJECT);
        assertThat(message.to()).isEqualTo(channel == Channel.SMS ? "+77010000001" : PHONE);
    }

    private void assertToldByLetter(CaseWork appeal, String words) {
        Message letter = new Arrivals(stack, appeal.id())
                .await(
                        Channel.EMAIL,
                        arrived -> String.valueOf(arrived.subject()).contains(words));
        assertThat(letter.to()).isEqualTo("citizen@zholdanym.test");
        assertThat(letter.subject()).contains(appeal.number());
        assertThat(letter.text()).contains(appeal.number(), "/my/appeals/" + appeal.id());
        assertThat(letter.html()).contains(appeal.number(), "/my/appeals/" + appeal.id());
    }
}
