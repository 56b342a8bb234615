package kz.zholdanym.web.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import kz.zholdanym.intake.template.NoticeTemplates;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.notice.NoticeKind;
import kz.zholdanym.notifications.template.PublishedTemplate;
import kz.zholdanym.notifications.template.TemplatePublication;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;
import kz.zholdanym.web.template.TemplateListPage.ByChannel;
import kz.zholdanym.web.template.TemplateListPage.ByKind;
import kz.zholdanym.web.template.TemplateListPage.Line;

/** All templates of notices. */
@Path("admin/templates")
@Controller
@RequestScoped
public class TemplateList {

    @Inject
    private NoticeTemplates templates;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    @GET
    public String show() {
        List<PublishedTemplate> standing = templates.standing(visitor.actor());
        return page.show(new TemplateListPage(Arrays.stream(NoticeKind.values())
                .map(kind -> new ByKind(
                        kind,
                        ChannelKind.choices().stream()
                                .map(channel -> new ByChannel(channel, lines(standing, kind, channel)))
                                .toList()))
                .toList()));
    }

    private static List<Line> lines(List<PublishedTemplate> standing, NoticeKind kind, ChannelKind channel) {
        return standing.stream()
                .filter(found -> found.template().key().kind() == kind
                        && found.template().key().channel() == channel)
                .map(found -> new Line(
                        found.template().key().language().code(),
                        TemplateAddress.of(found.template().key()),
                        found.template().version(),
                        found.publication().map(TemplatePublication::at)))
                .toList();
    }
}
