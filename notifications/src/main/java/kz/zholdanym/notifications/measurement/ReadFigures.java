package kz.zholdanym.notifications.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.database.Database;

/** The figures of the last day. Some hundred rows are read, however many messages they stand for. */
@ApplicationScoped
@Transactional
public class ReadFigures {

    private static final int HOURS = 24;

    private Database database;
    private TallyRegister tallies;
    private ProviderContacts contacts;
    private InstantSource clock;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected ReadFigures() {}

    @Inject
    public ReadFigures(Database database, TallyRegister tallies, ProviderContacts contacts, InstantSource clock) {
        this.database = database;
        this.tallies = tallies;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** As far as the servers have written it down: some seconds ago. Whoever asks has checked that the caller may. */
    public SendingFigures lastDay() {
        Instant now = clock.instant();
        Instant first = now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(HOURS - 1L));
        return database.inCallersTransaction(connection -> {
            List<Tally> counted = tallies.since(connection, first);
            return new SendingFigures(
                    hours(first, counted),
                    providers(counted, contacts.inUse(connection, now)),
                    tallies.queuesSince(connection, first));
        });
    }

    /** The providers in use and whether they answer. */
    public List<ProviderContact> providersInUse() {
        return database.inCallersTransaction(connection -> contacts.inUse(connection, clock.instant()));
    }

    private static List<SendingFigures.Hour> hours(Instant first, List<Tally> counted) {
        Map<Instant, Map<MeasuredOutcome, Long>> byHour = new TreeMap<>();
        for (int hour = 0; hour < HOURS; hour++) {
            byHour.put(first.plus(Duration.ofHours(hour)), new EnumMap<>(MeasuredOutcome.class));
        }
        counted.forEach(tally -> byHour.computeIfAbsent(tally.hour(), hour -> new EnumMap<>(MeasuredOutcome.class))
                .merge(tally.outcome(), tally.messages(), Long::sum));
        return byHour.entrySet().stream()
                .map(hour -> new SendingFigures.Hour(hour.getKey(), hour.getValue()))
                .toList();
    }

    private static List<SendingFigures.Provider> providers(List<Tally> counted, List<ProviderContact> inUse) {
        Map<Named, List<Tally>> byProvider =
                new TreeMap<>(Comparator.comparing(Named::channel).thenComparing(Named::provider));
        inUse.forEach(contact -> byProvider.put(new Named(contact.channel(), contact.provider()), new ArrayList<>()));
        counted.stream()
                // it brings back letters and sends none: what it reports is counted by hour
                .filter(tally -> !tally.provider().equals(Receipt.MAILBOX))
                .forEach(tally -> byProvider
                        .computeIfAbsent(new Named(tally.channel(), tally.provider()), named -> new ArrayList<>())
                        .add(tally));
        List<SendingFigures.Provider> providers = new ArrayList<>();
        byProvider.forEach((named, tallies) -> providers.add(provider(named, tallies, inUse)));
        return providers;
    }

    private static SendingFigures.Provider provider(Named named, List<Tally> counted, List<ProviderContact> inUse) {
        Map<MeasuredOutcome, Long> messages = new EnumMap<>(MeasuredOutcome.class);
        counted.forEach(tally -> messages.merge(tally.outcome(), tally.messages(), Long::sum));
        long sent = MeasuredOutcome.OF_SENDING.stream()
                .mapToLong(outcome -> messages.getOrDefault(outcome, 0L))
                .sum();
        Duration time = counted.stream().map(Tally::time).reduce(Duration.ZERO, Duration::plus);
        return new SendingFigures.Provider(
                named.channel(),
                named.provider(),
                messages,
                sent == 0 ? Optional.empty() : Optional.of(time.dividedBy(sent)),
                inUse.stream()
                        .filter(contact -> contact.channel() == named.channel()
                                && contact.provider().equals(named.provider()))
                        .flatMap(contact -> contact.failingSince().stream())
                        .findFirst());
    }

    private record Named(ChannelKind channel, String provider) {}
}
