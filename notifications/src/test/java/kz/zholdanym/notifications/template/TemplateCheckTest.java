package kz.zholdanym.notifications.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

    private static final TemplateKey SMS = new TemplateKey(NoticeKind.FINAL_ANSWER, Language.RU, ChannelKind.SMS);
    private static final TemplateKey PUSH = new TemplateKey(NoticeKind.FINAL_ANSWER, Language.RU, ChannelKind.PUSH);
    private static final TemplateKey NEAR = new TemplateKey(NoticeKind.TERM_NEAR, Language.RU, ChannelKind.EMAIL);
    private static final TemplateKey MISSED = new TemplateKey(NoticeKind.TARGET_MISSED, Language.EN, ChannelKind.EMAIL);

    private final TemplateCheck check =
            new TemplateCheck(new ExampleValues(Messages.load(NoticeTexts.class, "fields")));

    @Test
    void takesATextWithNumberAndLink() {
        assertThat(sms("Ответ на обращение ${number} готов: ${ link }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${number?api.class}",
                "${number.class}",
                "${number?upper_case}",
                "${number?eval}",
                "${\"${number}\"?interpret}",
                "${.data_model}",
                "${.version}",
                "${number + link}",
                "${number!link}",
                "${plural(3)}",
                "${(number)}",
                "<#include \"/etc/passwd\">",
                "<#import \"letter.ftl\" as l>",
                "<#list 1..1000000000 as i>${number}</#list>",
                "<#assign a=number>",
                "<#assign a>${number}</#assign>",
                "<#macro m><@m/></#macro>",
                "<#function f()><#return f()></#function>",
                "<#switch number><#case \"1\"></#switch>",
                "<#attempt>${number}<#recover></#attempt>",
                "<#setting number_format=\"0\">",
                "<#ftl output_format=\"HTML\">",
                "<#-- hidden -->",
                "<#noparse>${number}</#noparse>",
                "<#compress>${number}</#compress>",
                "<#outputformat \"HTML\"></#outputformat>",
                "<#stop>",
                "<#t>",
                "<@number/>",
                "</@number>"
            })
    void letsThroughNothingButFieldsAndConditions(String escape) {
        assertThat(codes(sms("${number} ${link} " + escape))).contains("construct");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#if number?length == 3>x</#if>",
                "<#if true>x</#if>",
                "<#if number == link>x</#if>",
                "<#if number == \"${link}\">x</#if>",
                "<#if number == \"a\" && link == \"b\">x</#if>",
                "<#if number == 3>x</#if>",
                "<#if number>x</#if>",
                "<#if plural(number) == \"one\">x</#if>",
                "<#if plural(3) == \"one\">x</#if>"
            })
    void comparesAFieldWithWhatItMayBeOnly(String condition) {
        assertThat(codes(sms("${number} ${link} " + condition))).containsAnyOf("condition", "unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#{number}",
                "[=number]",
                "[#list 1..9 as i]x[/#list]",
                "<script>alert(1)</script>",
                "$number",
                "{{number}}",
                "&lt;#list&gt;",
                "%24%7Bnumber%7D"
            })
    void takesForTextWhatFreemarkerIsToTakeForText(String text) {
        TemplateSource source = new TemplateSource(Map.of(TemplatePart.TEXT, "${number} ${link} " + text));

        assertThat(check.problems(SMS, source)).isEmpty();
        assertThat(new WordedTemplate(SMS, source)
                        .render(TemplatePart.TEXT, FieldValues.model(Map.of("number", "N", "link", "L"), Language.RU)))
                .isEqualTo("N L " + text);
    }

    @Test
    void saysWhereAFieldIsThatTheKindHasNot() {
        assertThat(sms("${number}\u0020${link} и ${nubmer}")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown");
            assertThat(problem.arguments())
                    .containsEntry("line", 1)
                    .containsEntry("column", 21)
                    .containsEntry("name", "nubmer")
                    .containsEntry("known", "link, number");
        });
    }

    @Test
    void saysTheLineOfALetter() {
        assertThat(check.problems(NEAR, letter("№ ${number}", "Первая строка ${number}\n\n ${dueOn} ${wrong}")))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.arguments()).containsEntry("line", 3).containsEntry("column", 11));
    }

    @Test
    void keepsDatesAndOfficesOutOfWhatALockedScreenShows() {
        assertThat(codes(sms("${number} ${link} ${answeredOn}"))).containsExactly("unknown");
        assertThat(codes(push("Ответ ${office}", "${number}"))).containsExactly("unknown");
    }

    @Test
    void missesNumberAndLinkInATextMessage() {
        assertThat(sms("Ответ дан"))
                .extracting(
                        problem -> problem.code() + " " + problem.arguments().get("field"))
                .containsExactlyInAnyOrder("missing ${number}", "missing ${link}");
    }

    @Test
    void missesWhatALetterOfTheKindMustTell() {
        assertThat(check.problems(NEAR, letter("№ ${number}", "Обращение № ${number}: ${dueOn_weekday}")))
                .extracting(problem -> problem.arguments().get("field"))
                .containsExactly("${dueOn}");
        assertThat(check.problems(NEAR, letter("№ ${number}", "Обращение № ${number} до ${dueOn_until}")))
                .isEmpty();
    }

    @Test
    void missesAFieldThatIsToldInSomeCasesOnly() {
        String sometimes = "${number} <#if assigned>${dueOn}<#else>soon</#if>";

        assertThat(check.problems(MISSED, letter("No. ${number}", sometimes)))
                .extracting(problem -> problem.arguments().get("field"))
                .containsExactly("${dueOn}");
    }

    @Test
    void takesEveryFormOfACondition() {
        String text = "${number} ${dueOn} <#if workingDaysLeft == 0>сегодня<#elseif plural(workingDaysLeft) == \"one\">"
                + "день<#elseif workingDaysLeft gt 2>скоро<#else>${workingDaysLeft}</#if>";

        assertThat(check.problems(NEAR, letter("№ ${number}", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${number} ${link} </#if>",
                "${number} ${link} <#else>",
                "${number} ${link} <#if number == \"a\">",
                "${number} ${link} <#if number == \"a\">x<#else>y<#else>z</#if>",
                "${number} ${link} <#if number == \"a\">x<#else>y<#elseif number == \"b\">z</#if>"
            })
    void wantsConditionsToBeginAndEnd(String text) {
        assertThat(codes(sms(text))).contains("unpaired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${number} ${link", "${number} ${link} <#if number", "${number} ${link} ${\nnumber}"})
    void wantsWhatIsBegunToBeClosed(String text) {
        assertThat(codes(sms(text))).contains("unfinished");
    }

    @Test
    void countsThePartsOfATextMessageWithTheLongestValues() {
        String fits = "x".repeat(134 - "ЖТ-2026-88888888".length() - 2 - LINK.length()) + " ${number} ${link}";

        assertThat(sms(fits)).isEmpty();
        assertThat(codes(sms("x" + fits))).containsExactly("parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://1.2.3.4/a",
                "www.example",
                "prokuror-gov.kz",
                "bit.ly/x",
                "t.me/prokuror",
                "сайт.қаз",
                "admin@prokuror.kz",
                "MAILTO:a",
                "ftp://x",
                "PROKUROR.KZ"
            })
    void leadsNowhereButToThePortalsOwnLink(String address) {
        assertThat(codes(sms("${number} ${link} " + address))).containsExactly("address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ст. 24 п. 3", "т.е. завтра", "15.12.2026", "№ 1. Ответ", "и т.д."})
    void leavesAbbreviationsAndDatesAlone(String words) {
        assertThat(sms("${number} ${link} " + words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u202E", "\u200B", "\uFEFF", "\t"})
    void takesNoCharactersThatCannotBeSeen(String character) {
        assertThat(codes(sms("${number} " + character + " ${link}"))).containsExactly("control");
    }

    @Test
    void takesNoWordsOfTwoAlphabets() {
        assertThat(codes(sms("Oтвет ${number} ${link}"))).containsExactly("mixed");
    }

    @Test
    void takesOneLineWhereOneIsShown() {
        assertThat(codes(sms("${number}\r\n${link}"))).containsExactly("oneLine");
        assertThat(codes(check.problems(NEAR, letter("№ ${number}\nBcc: a", "${number} ${dueOn}"))))
                .containsExactly("oneLine");
    }

    @Test
    void takesNoEmptyPart() {
        assertThat(codes(check.problems(NEAR, letter(" ", "${number} ${dueOn}"))))
                .containsExactly("empty.subject");
        assertThat(codes(sms(""))).containsExactly("empty.text");
    }

    @Test
    void takesNoTitleThatALockedScreenCutsOff() {
        assertThat(push("x".repeat(50), "${number}")).isEmpty();
        assertThat(codes(push("x".repeat(51), "${number}"))).containsExactly("title");
    }

    @Test
    void takesNoSourceWithoutEnd() {
        assertThat(codes(sms("${number} ${link}" + "x".repeat(1_000)))).contains("long");
    }

    @Test
    void namesConditionsTooDeepToBeRead() {
        String nested = "<#if number == \"a\">".repeat(6) + "</#if>".repeat(6);

        assertThat(codes(sms("${number} ${link}" + nested))).containsExactly("deep");
    }

    private static final String LINK =
            "https://zholdanym.prokuror.gov.kz/my/appeals/019e53f2-7c1a-7b53-9d3c-1f2a3b4c5d6e";

    private List<TemplateProblem> sms(String text) {
        return check.problems(SMS, new TemplateSource(Map.of(TemplatePart.TEXT, text)));
    }

    private List<TemplateProblem> push(String title, String body) {
        return check.problems(PUSH, new TemplateSource(Map.of(TemplatePart.TITLE, title, TemplatePart.BODY, body)));
    }

    private static TemplateSource letter(String subject, String text) {
        return new TemplateSource(new EnumMap<>(
                Map.of(TemplatePart.SUBJECT, subject, TemplatePart.LETTER, text, TemplatePart.LINK_TEXT, "Открыть")));
    }

    private static List<String> codes(List<TemplateProblem> problems) {
        return problems.stream().map(TemplateProblem::code).distinct().toList();
    }
}
