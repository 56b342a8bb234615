package kz.zholdanym.notifications.delivery;

import java.time.Duration;

/**
 * How the dispatcher works.
 *
 * @param workers threads for each channel
 * @param batch steps taken at once, more where a provider's window is wider than a few; all of them are in doubt if the
 *     server is killed, so few
 * @param lease how long a worker may hold its steps; longer than any channel takes for one message
 * @param reserve what must be left of the lease for a message to be begun
 * @param poll how often to look without being woken: for steps queued on other servers, and retries
 */
record DispatchSettings(int workers, int batch, Duration lease, Duration reserve, Duration poll) {

    /** @throws IllegalArgumentException if there are no workers, or no time left to send within a lease */
    DispatchSettings {
        if (workers < 1 || batch < 1) {
            throw new IllegalArgumentException("At least one worker and one step at a time");
        }
        if (reserve.compareTo(lease) >= 0) {
            throw new IllegalArgumentException("The lease must be longer than one message takes");
        }
    }
}
