/**
 * Statutory notices with proof of delivery. The case work issues a typed notice in the transaction of its decision
 * ({@code notice}) and reads what became of it ({@code evidence}); the mobile interface registers phones ({@code device}).
 * Everything else goes on in the background and is called by nobody.
 *
 * <p>The application supplies one bean of type {@link java.time.InstantSource}. Settings, each also an environment variable
 * in capitals with underscores:
 *
 * <ul>
 *   <li>{@code portal.mail.from}: the sender of letters; the server itself is that of the mail session
 *       {@code java:jboss/mail/Portal}
 *   <li>{@code portal.smpp.host}, {@code .port}, {@code .system.id}, {@code .password}, {@code .sender}: the message
 *       centre; {@code .window}: how many text messages may wait for its answer at once, as agreed with the operator
 *   <li>{@code portal.smpp2.host}, {@code .port}, {@code .system.id}, {@code .password}, {@code .sender} and
 *       {@code portal.smtp2.host}, {@code .port}: other providers, used while the first fail
 *   <li>{@code portal.bounces.host}, {@code .protocol}, {@code .port}, {@code .user}, {@code .password}: the mailbox that
 *       undeliverable letters return to; {@code .address} where it is not that of the sender, {@code .delimiter} by which its
 *       server splits the mailbox's name from a letter's token, or {@code none}; {@code .poll}: how often to look into it
 *   <li>{@code portal.smpp.rate}, {@code portal.smtp.rate}, {@code portal.fcm.rate}: messages a second from each server to
 *       each provider; 0 for no limit
 *   <li>{@code portal.fcm.endpoint}: a stand-in for the push service; empty for the real one, which needs
 *       {@code portal.fcm.credentials}, the path of a service account's key; {@code portal.fcm.project}
 *   <li>{@code portal.metrics.token}: what monitoring has to show to read {@code /api/metrics}; without it nobody may
 *   <li>{@code portal.quiet.hours}: when nobody is to be woken, such as {@code 22:00-08:00}, or {@code none}
 *   <li>{@code portal.dispatch.workers}: threads for each channel; {@code .lease}: how long a worker may hold its steps, and
 *       so how long after a crash they are taken up; {@code .poll}: how often to look without being woken
 * </ul>
 */
@NullMarked
package kz.zholdanym.notifications;

import org.jspecify.annotations.NullMarked;
