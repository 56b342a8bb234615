package kz.zholdanym.it.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import kz.zholdanym.it.stack.TestStack;

/** A letter that the registrar decided on to tell of an answer, and the steps that follow. */
public final class PostWork {

    private final ApiClient registrar;
    private final CaseWork appeal;
    private final String notice;
    private final String letter;

    private PostWork(ApiClient registrar, CaseWork appeal, String notice) {
        this.registrar = registrar;
        this.appeal = appeal;
        this.notice = notice;
        this.letter = ordered("LETTER");
    }

    /** A letter that has still to be made. */
    public static PostWork letter(TestStack.Running stack) {
        CaseWork appeal = CaseWork.filed(
                        stack,
                        Samples.filing("kk").put("address", "050000, Алматы қаласы, Абай даңғылы, 10-үй, 5-пәтер"))
                .confirmed()
                .assigned()
                .answered("kk");
        String notice = appeal.timeline().at("/notices/1/id").asText();
        return new PostWork(ApiClient.of(stack).as("registrar"), appeal, notice);
    }

    /** The page of the letter. */
    public String page() {
        return "/desk/post/" + letter;
    }

    /** The page that asks how to send something by hand. */
    public String orderPage() {
        return casePage() + "/notices/" + notice + "/post";
    }

    /** The case as staff see it. */
    public String casePage() {
        return "/desk/appeals/" + appeal.id();
    }

    /** Id of the appeal. */
    public String appeal() {
        return appeal.id();
    }

    public void printed() {
        write(Samples.entry("PRINTED").put("enclosed", true));
    }

    public void handedOver() {
        write(Samples.entry("HANDED_OVER").put("on", today()).put("reference", "RR473124829KZ"));
    }

    /** Delivered, with the scan of the notice of delivery. */
    public void delivered() {
        registrar
                .uploadTo("/desk/post/" + letter + "/receipts", "хабарлама.pdf", Samples.pdf())
                .expect(201);
        write(Samples.entry("DELIVERED").put("on", today()));
    }

    /** Id of a call that is to be made about the same notice. */
    public String call() {
        return ordered("TELEPHONOGRAM");
    }

    private String ordered(String channel) {
        return registrar
                .post(appeal.desk() + "/notices/" + notice + "/errands", Samples.errandOrder(channel))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private void write(JsonNode entry) {
        registrar.post("/desk/post/" + letter + "/entries", entry).expect(200);
    }

    private String today() {
        return OffsetDateTime.parse(appeal.filing().path("receivedAt").asText())
                .atZoneSameInstant(ZoneId.of("Asia/Almaty"))
                .toLocalDate()
                .toString();
    }
}
