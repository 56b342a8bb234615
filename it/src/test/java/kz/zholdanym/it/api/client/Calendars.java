package kz.zholdanym.it.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Proposals of a year's calendar, put together from what the API tells of it in each language. */
public final class Calendars {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private Calendars() {}

    /** The edition that stands, as a proposal. */
    public static ObjectNode standing(ApiClient anyone, int year) {
        Map<String, ObjectNode> days = new TreeMap<>();
        for (String language : LANGUAGES) {
            JsonNode calendar = anyone.reading(language)
                    .get("/calendar/" + year)
                    .expect(200)
                    .json();
            for (String list : List.of("nonWorkingDays", "workingWeekendDays")) {
                for (JsonNode day : calendar.path(list)) {
                    ObjectNode proposed = days.computeIfAbsent(
                            day.path("date").asText(),
                            date -> JSON.createObjectNode().put("date", date));
                    proposed.put("kind", day.path("kind").asText());
                    proposed.withObject("name").put(language, day.path("name").asText());
                    proposed.withObject("source")
                            .put(language, day.path("source").asText());
                }
            }
        }
        ObjectNode proposal = JSON.createObjectNode();
        ArrayNode all = proposal.putArray("days");
        days.values().forEach(all::add);
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
