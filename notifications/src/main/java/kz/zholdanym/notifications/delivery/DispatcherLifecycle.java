package kz.zholdanym.notifications.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Duration;
import java.time.InstantSource;
import kz.zholdanym.notifications.channel.ChannelSource;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.database.Database;
import kz.zholdanym.notifications.notice.IssuedNotices;
import kz.zholdanym.notifications.policy.QuietHours;
import kz.zholdanym.notifications.queue.DeliveryQueue;
import kz.zholdanym.notifications.queue.Ladder;
import kz.zholdanym.notifications.queue.QueueSignal;
import kz.zholdanym.notifications.receipt.ReceiptSettlement;
import kz.zholdanym.notifications.template.NoticeTexts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Starts the dispatcher with the application and stops it before the application goes. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DispatcherLifecycle {

    private static final Duration RESERVE = Duration.ofSeconds(30);
    private static final int BATCH = 20;

    /** Never used: the unit must have been started, and with it the tables migrated, before anything is dispatched. */
    @SuppressWarnings("NullAway") // the container fills the field
    @PersistenceUnit(unitName = "notifications")
    EntityManagerFactory entityManagerFactory;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<ChannelSource> sources;

    @Inject
    Database database;

    @Inject
    DeliveryQueue queue;

    @Inject
    Ladder ladder;

    @Inject
    QueueSignal signal;

    @Inject
    QuietHours quietHours;

    @Inject
    IssuedNotices notices;

    @Inject
    ReceiptSettlement receipts;

    @Inject
    ResultWriter results;

    @Inject
    Targets targets;

    @Inject
    NoticeTexts texts;

    @Inject
    TestSends testSends;

    @Inject
    SendObserver observer;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.dispatch.workers", defaultValue = "2")
    int workers;

    @Inject
    @ConfigProperty(name = "portal.dispatch.lease", defaultValue = "PT1M")
    Duration lease;

    @Inject
    @ConfigProperty(name = "portal.dispatch.poll", defaultValue = "PT1S")
    Duration poll;

    private @Nullable Dispatcher dispatcher;

    /** Called by the container. */
    @PostConstruct
    public void start() {
        DispatchSettings settings = new DispatchSettings(workers, BATCH, lease, RESERVE, poll);
        DeliveryParts parts = new DeliveryParts(
                database, queue, ladder, receipts, results, notices, targets, texts, quietHours, observer, clock);
        Dispatcher started = parts.dispatcher(sources, settings, signal, testSends::use);
        started.start(threads);
        dispatcher = started;
    }

    /** Called by the container. */
    @PreDestroy
    public void stop() {
        if (dispatcher != null) {
            dispatcher.stop();
        }
    }
}
