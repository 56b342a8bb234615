package kz.zholdanym.web.admin;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.intake.publication.ProposedText;
import kz.zholdanym.intake.publication.ReadingsProposal;

/** The form of the readings as it was sent: an answer to each question, and the reason in each language. */
public class ReadingsForm {

    @FormParam("dayOfEvent")
    @DefaultValue("")
    private String dayOfEvent = "";

    @FormParam("start")
    @DefaultValue("")
    private String start = "";

    @FormParam("filingLastDay")
    @DefaultValue("")
    private String filingLastDay = "";

    @FormParam("dutyLastDay")
    @DefaultValue("")
    private String dutyLastDay = "";

    @FormParam("capLastDay")
    @DefaultValue("")
    private String capLastDay = "";

    @FormParam("monthLength")
    @DefaultValue("")
    private String monthLength = "";

    @FormParam("extensionBase")
    @DefaultValue("")
    private String extensionBase = "";

    @FormParam("extensionCount")
    @DefaultValue("")
    private String extensionCount = "";

    @FormParam("inspectionEffect")
    @DefaultValue("")
    private String inspectionEffect = "";

    @FormParam("interimReplyWorkingDays")
    @DefaultValue("")
    private String interimReplyWorkingDays = "";

    @FormParam("complaintReceipt")
    @DefaultValue("")
    private String complaintReceipt = "";

    @FormParam("dayOfInspectionStart")
    @DefaultValue("")
    private String dayOfInspectionStart = "";

    /** In Kazakh, Russian and English. */
    @FormParam("reason")
    private List<String> reason = List.of();

    @FormParam("basis")
    @DefaultValue("0")
    private long basis;

    @FormParam("next")
    @DefaultValue("check")
    private String next = "check";

    ReadingsProposal proposal() {
        Map<String, String> values = new HashMap<>();
        values.put("dayOfEvent", dayOfEvent);
        values.put("start", start);
        values.put("filingLastDay", filingLastDay);
        values.put("dutyLastDay", dutyLastDay);
        values.put("capLastDay", capLastDay);
        values.put("monthLength", monthLength);
        values.put("extensionBase", extensionBase);
        values.put("extensionCount", extensionCount);
        values.put("inspectionEffect", inspectionEffect);
        values.put("interimReplyWorkingDays", interimReplyWorkingDays);
        values.put("complaintReceipt", complaintReceipt);
        values.put("dayOfInspectionStart", dayOfInspectionStart);
        return new ReadingsProposal(values, new ProposedText(reason(0), reason(1), reason(2)));
    }

    /** Number of the basis that was seen when the publication was looked at. */
    long basis() {
        return basis;
    }

    boolean publish() {
        return next.equals("publish");
    }

    boolean change() {
        return next.equals("change");
    }

    private String reason(int language) {
        return language < reason.size() ? reason.get(language) : "";
    }
}
