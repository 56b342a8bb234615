package kz.zholdanym.web.template;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.EnumMap;
import java.util.Map;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.notifications.template.TemplatePart;
import kz.zholdanym.notifications.template.TemplateSource;

/** The form of a template as it was sent; only the parts of its channel are looked at. */
public class TemplateForm {

    @FormParam("text")
    @DefaultValue("")
    private String text = "";

    @FormParam("title")
    @DefaultValue("")
    private String title = "";

    @FormParam("body")
    @DefaultValue("")
    private String body = "";

    @FormParam("subject")
    @DefaultValue("")
    private String subject = "";

    @FormParam("letter")
    @DefaultValue("")
    private String letter = "";

    @FormParam("linkText")
    @DefaultValue("")
    private String linkText = "";

    @FormParam("reason")
    @DefaultValue("")
    private String reason = "";

    @FormParam("version")
    @DefaultValue("0")
    private long version;

    @FormParam("next")
    @DefaultValue("check")
    private String next = "check";

    TemplateSource source(TemplateKey key) {
        Map<TemplatePart, String> parts = new EnumMap<>(TemplatePart.class);
        key.parts().forEach(part -> parts.put(part, written(part)));
        return new TemplateSource(parts);
    }

    String reason() {
        return reason;
    }

    /** The version that stood when the form was opened. */
    long version() {
        return version;
    }

    /** What the button says that was pressed: check, change, test or publish. */
    String next() {
        return next;
    }

    private String written(TemplatePart part) {
        return switch (part) {
            case TEXT -> text;
            case TITLE -> title;
            case BODY -> body;
            case SUBJECT -> subject;
            case LETTER -> letter;
            case LINK_TEXT -> linkText;
        };
    }
}
