package kz.zholdanym.notifications.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.notifications.database.Database;

/**
 * The templates by which notices are worded, in memory. Whether anything was published is asked of the database every few
 * seconds, because another server may have done so; until then notices go out in the words from before.
 */
@ApplicationScoped
class StandingTemplates implements TemplateVersions {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(5);

    private final ShippedTemplates shipped = new ShippedTemplates(Messages.load(NoticeTexts.class, "notices"));
    private volatile Standing standing = Standing.UNKNOWN;

    private Database database;
    private StoredTemplates stored;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected StandingTemplates() {}

    @Inject
    StandingTemplates(Database database, StoredTemplates stored, InstantSource clock) {
        this.database = database;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * What stood when the database was asked.
     *
     * @param number of the last publication
     * @param published the newest published version of each template that has one
     */
    private record Standing(int number, Map<TemplateKey, NoticeTemplate> published, Instant checkedAt) {
        static final Standing UNKNOWN = new Standing(-1, Map.of(), Instant.MIN);
    }

    @Override
    public NoticeTemplate current(TemplateKey key) {
        NoticeTemplate published = refreshed().published().get(key);
        return published == null ? shipped.current(key) : published;
    }

    @Override
    public NoticeTemplate version(TemplateKey key, int version) {
        if (version == NoticeTemplate.SHIPPED) {
            return shipped.current(key);
        }
        NoticeTemplate current = current(key);
        if (current.version() == version) {
            return current;
        }
        return database.inCallersTransaction(connection -> stored.history(connection, key)).stream()
                .map(PublishedTemplate::template)
                .filter(template -> template.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No version " + version + " of " + key));
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) TemplatesPublished published) {
        standing = Standing.UNKNOWN;
    }

    private Standing refreshed() {
        Standing last = standing;
        Instant now = clock.instant();
        if (last.checkedAt().isBefore(now.minus(TRUSTED_FOR))) {
            last = database.inCallersTransaction(connection -> {
                Standing before = standing;
                int number = stored.newest(connection);
                return number == before.number()
                        ? new Standing(number, before.published(), now)
                        : new Standing(
                                number,
                                stored.standing(connection).stream()
                                        .map(PublishedTemplate::template)
                                        .collect(Collectors.toMap(NoticeTemplate::key, template -> template)),
                                now);
            });
            standing = last;
        }
        return last;
    }
}
