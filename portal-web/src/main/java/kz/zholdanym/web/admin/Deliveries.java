package kz.zholdanym.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.notifications.undelivered.FailedDeliveries;
import kz.zholdanym.notifications.undelivered.FailedDelivery;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.page.Page;
import org.jspecify.annotations.Nullable;

/** What could not be delivered, and another attempt at it. */
@Path("admin/deliveries")
@Controller
@RequestScoped
public class Deliveries {

    private static final int MOST = 100;

    @Inject
    private FailedDeliveries deliveries;

    @Inject
    private Visitor visitor;

    @Inject
    private Page page;

    /** @param retried given after another attempt was asked for */
    @GET
    public String show(@QueryParam("retried") @Nullable String retried) {
        List<DeliveriesPage.Queue> queues = deliveries.figures().stream()
                .map(queue -> new DeliveriesPage.Queue(
                        queue.channel(),
                        queue.due(),
                        queue.oldest().map(Duration::toMinutes).orElse(0L)))
                .toList();
        List<DeliveriesPage.Failed> failed =
                deliveries.latest(MOST).stream().map(Deliveries::shown).toList();
        return page.show(new DeliveriesPage(queues, failed, retried != null));
    }

    /** A second click, or a delivery that somebody else has had retried, changes nothing. */
    @POST
    public String retry(@FormParam("delivery") UUID delivery) {
        boolean retried = deliveries.retry(delivery, visitor.actor().account());
        return retried ? "redirect:admin/deliveries?retried=true" : "redirect:admin/deliveries";
    }

    private static DeliveriesPage.Failed shown(FailedDelivery failed) {
        return new DeliveriesPage.Failed(
                failed.stepId(),
                failed.kind(),
                failed.number(),
                failed.channel(),
                failed.maskedAddress(),
                failed.reason(),
                failed.attempts(),
                failed.settledAt(),
                failed.tellBy(),
                failed.onAnotherChannel());
    }
}
