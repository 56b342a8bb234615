package kz.zholdanym.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import kz.zholdanym.notifications.measurement.ReadFigures;
import kz.zholdanym.notifications.undelivered.FailedDeliveries;
import kz.zholdanym.web.page.Page;

/** How sending went in the last day, on all servers. */
@Path("admin/figures")
@Controller
@RequestScoped
public class Figures {

    @Inject
    private ReadFigures figures;

    @Inject
    private FailedDeliveries deliveries;

    @Inject
    private Page page;

    @GET
    public String show() {
        List<FiguresPage.Waiting> waiting = deliveries.figures().stream()
                .map(queue -> new FiguresPage.Waiting(
                        queue.channel(),
                        queue.due(),
                        queue.oldest().map(Duration::toMinutes).orElse(0L)))
                .toList();
        return page.show(Charts.of(figures.lastDay(), waiting));
    }
}
