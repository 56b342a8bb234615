package kz.zholdanym.notifications.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.channel.Receipt;
import kz.zholdanym.notifications.channel.SendObserver;
import kz.zholdanym.notifications.channel.SendOutcome;

/** Counts what the providers of this server do, in memory, until it is written down. */
@ApplicationScoped
public class SendMeasurement implements SendObserver {

    private static final Duration KEPT = Duration.ofHours(2);

    private final Map<Counted, Tally> tallies = new HashMap<>();
    private final Map<Counted, Tally> written = new HashMap<>();
    private final Map<ChannelKind, List<String>> providers = new HashMap<>();
    private final Map<Used, ProviderContact> contacts = new HashMap<>();
    private SendMetrics metrics;

    /** For the container. */
    @SuppressWarnings("NullAway") // a proxy, whose fields nobody reads
    protected SendMeasurement() {}

    @Inject
    public SendMeasurement(SendMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public synchronized void uses(ChannelKind channel, List<String> names) {
        providers.put(channel, List.copyOf(names));
    }

    @Override
    public void ended(ChannelKind channel, String provider, SendOutcome outcome, Duration took, Instant endedAt) {
        MeasuredOutcome measured = MeasuredOutcome.of(outcome);
        metrics.sent(channel, provider, measured, took);
        synchronized (this) {
            count(channel, provider, measured, took, endedAt);
            contacts.compute(new Used(channel, provider), (used, known) -> {
                ProviderContact contact = known == null ? ProviderContact.none(channel, provider) : known;
                return measured.answered() ? contact.answered(endedAt) : contact.failed(endedAt);
            });
        }
    }

    @Override
    public void reported(ChannelKind channel, String provider, Receipt.State state, Instant settledAt) {
        MeasuredOutcome measured = MeasuredOutcome.of(state);
        metrics.reported(channel, provider, measured);
        synchronized (this) {
            count(channel, provider, measured, Duration.ZERO, settledAt);
        }
    }

    private void count(ChannelKind channel, String provider, MeasuredOutcome outcome, Duration took, Instant at) {
        Instant hour = at.truncatedTo(ChronoUnit.HOURS);
        tallies.compute(
                new Counted(hour, channel, provider, outcome),
                (counted, known) -> (known == null
                                ? new Tally(hour, channel, provider, outcome, 0, Duration.ZERO)
                                : known)
                        .plus(took));
    }

    /** The totals of this server that have changed since they were written. */
    synchronized List<Tally> unwritten() {
        return tallies.entrySet().stream()
                .filter(tally -> !tally.getValue().equals(written.get(tally.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** These totals are stored. What lies long back does not change any more and is forgotten. */
    synchronized void written(List<Tally> stored, Instant now) {
        stored.forEach(tally ->
                written.put(new Counted(tally.hour(), tally.channel(), tally.provider(), tally.outcome()), tally));
        Instant past = now.minus(KEPT);
        tallies.entrySet()
                .removeIf(tally ->
                        tally.getKey().hour().isBefore(past) && tally.getValue().equals(written.get(tally.getKey())));
        written.keySet().retainAll(tallies.keySet());
    }

    /** What has been seen of every provider in use since the last call. */
    synchronized List<ProviderContact> takeContacts() {
        List<ProviderContact> seen = new ArrayList<>();
        providers.forEach((channel, names) -> names.forEach(name -> {
            ProviderContact contact = contacts.remove(new Used(channel, name));
            seen.add(contact == null ? ProviderContact.none(channel, name) : contact);
        }));
        return seen;
    }

    /** What could not be stored is told again. */
    synchronized void giveBack(List<ProviderContact> unstored) {
        unstored.forEach(contact -> contacts.merge(
                new Used(contact.channel(), contact.provider()), contact, (later, earlier) -> earlier.and(later)));
    }

    private record Counted(Instant hour, ChannelKind channel, String provider, MeasuredOutcome outcome) {}

    private record Used(ChannelKind channel, String provider) {}
}
