package kz.zholdanym.notifications.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.notifications.database.Database;

/** All templates with their versions. Always asks the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class TemplateRegister {

    private final ShippedTemplates shipped = new ShippedTemplates(Messages.load(NoticeTexts.class, "notices"));

    private Database database;
    private StoredTemplates stored;
    private Event<TemplatesPublished> published;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected TemplateRegister() {}

    @Inject
    TemplateRegister(Database database, StoredTemplates stored, Event<TemplatesPublished> published) {
        this.database = database;
        this.stored = stored;
        this.published = published;
    }

    /** The version that stands of every template. */
    public List<PublishedTemplate> standing() {
        Map<TemplateKey, PublishedTemplate> newest = database.inCallersTransaction(stored::standing).stream()
                .collect(Collectors.toMap(found -> found.template().key(), Function.identity()));
        return TemplateKey.all().stream()
                .map(key -> newest.getOrDefault(key, shipped(key)))
                .toList();
    }

    /** The versions of a template, the newest first and what comes with the program last. */
    public List<PublishedTemplate> history(TemplateKey key) {
        List<PublishedTemplate> history =
                new ArrayList<>(database.inCallersTransaction(connection -> stored.history(connection, key)));
        history.add(shipped(key));
        return List.copyOf(history);
    }

    /**
     * The version of a template that stands, of which nobody publishes another until the current transaction ends.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NoticeTemplate lock(TemplateKey key) {
        database.inCallersTransaction(connection -> {
            stored.lock(connection);
            return connection;
        });
        return history(key).get(0).template();
    }

    /** Adds a version, after {@link #lock}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(NoticeTemplate template, TemplatePublication publication) {
        database.inCallersTransaction(connection -> {
            stored.add(connection, template, publication);
            return template;
        });
        published.fire(new TemplatesPublished());
    }

    private PublishedTemplate shipped(TemplateKey key) {
        return new PublishedTemplate(shipped.current(key), Optional.empty());
    }
}
