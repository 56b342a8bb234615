package kz.zholdanym.it.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Proposals of a year's calendar, as an administrator begins them. */
public final class Calendars {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Calendars() {}

    /** The edition that stands, as a proposal. */
    public static ObjectNode standing(ApiClient anyone, int year) {
        JsonNode draft =
                anyone.as("admin").get("/admin/calendar/" + year).expect(200).json();
        ObjectNode proposal = JSON.createObjectNode();
        proposal.set("days", draft.path("days"));
        proposal.set("reason", text("Үкіметтің қаулысы", "Постановление Правительства", "Government decree"));
        return proposal;
    }

    /** The proposal with one working day more that is off. */
    public static ObjectNode withDayOff(ObjectNode proposal, String date) {
        ObjectNode more = proposal.deepCopy();
        ObjectNode day = more.withArray("days").addObject();
        day.put("date", date).put("kind", "SWAPPED_DAY_OFF");
        day.set("name", text("Ауыстырылған демалыс", "Перенесённый выходной", "Swapped day off"));
        day.set("source", text("Үкіметтің қаулысы", "Постановление Правительства", "Government decree"));
        return more;
    }

    private static ObjectNode text(String kk, String ru, String en) {
        return JSON.createObjectNode().put("kk", kk).put("ru", ru).put("en", en);
    }
}
