package kz.zholdanym.notifications.policy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import kz.zholdanym.notifications.channel.ChannelKind;

/**
 * How notices of a kind are told.
 *
 * @param telling what the latest lawful time to tell asks for
 * @param lawful the means that count, of those of article 26(9)
 * @param order the channels, the first to be tried first
 * @param manner how the channels that the person chose are used
 * @param quiet whether quiet hours are kept; not for what the person waits for, such as an answer to an act of their own
 * @param priority which notices go first when many wait
 */
public record NoticePolicy(
        Telling telling,
        Set<LawfulMeans> lawful,
        List<ChannelKind> order,
        Manner manner,
        boolean quiet,
        Priority priority) {

    /**
     * By text message first: of what is sent by itself it alone reports its delivery. What people have to carry out comes
     * last; a telegram only if an employee decides so.
     */
    private static final List<ChannelKind> USUAL_ORDER = List.of(
            ChannelKind.PUSH, ChannelKind.SMS, ChannelKind.EMAIL, ChannelKind.TELEPHONOGRAM, ChannelKind.LETTER);

    private static final Set<LawfulMeans> ALL = Set.of(LawfulMeans.values());

    /** A phone that is off for the night reports in the morning. */
    private static final Duration PATIENCE_WITH_REPORTS = Duration.ofHours(6);
    /** Mail servers report after some hours that a letter is held up, and soon that there is no such mailbox. */
    private static final Duration PATIENCE_WITHOUT_REPORTS = Duration.ofDays(1);
    /** Ours, as all of these: a registered letter and the notice of its delivery travel for days. */
    private static final Duration PATIENCE_BY_POST = Duration.ofDays(14);

    private static final Duration PATIENCE_BY_WIRE = Duration.ofDays(3);

    public NoticePolicy {
        lawful = Set.copyOf(lawful);
        order = List.copyOf(order);
    }

    /** Ends a term: the person must have been reached by its last moment, by other means than the chosen if need be. */
    public static NoticePolicy reaching() {
        return new NoticePolicy(Telling.REACHED, ALL, USUAL_ORDER, Manner.TOGETHER, true, Priority.TERM);
    }

    /** Must be sent; told once is enough. */
    public static NoticePolicy sending() {
        return new NoticePolicy(Telling.SENT, ALL, USUAL_ORDER, Manner.IN_TURN, true, Priority.NORMAL);
    }

    /** Answers at once what the person has just done, on every channel chosen. */
    public static NoticePolicy answeringTheirOwnAct() {
        return new NoticePolicy(Telling.NONE, ALL, USUAL_ORDER, Manner.TOGETHER, false, Priority.NORMAL);
    }

    /** What no law asks for, such as a reminder or a date that moved: by every channel chosen. */
    public static NoticePolicy reminding() {
        return new NoticePolicy(Telling.NONE, ALL, USUAL_ORDER, Manner.TOGETHER, true, Priority.NORMAL);
    }

    /** Whether a notice that came by this channel counts as told. */
    public boolean counts(ChannelKind channel) {
        return LawfulMeans.of(channel).filter(lawful::contains).isPresent();
    }

    /** How long the next channel waits after this one has taken the notice. */
    public Duration patience(ChannelKind channel) {
        return switch (channel) {
            case LETTER -> PATIENCE_BY_POST;
            case TELEGRAM, TELEPHONOGRAM -> PATIENCE_BY_WIRE;
            case PUSH, SMS, EMAIL, PORTAL -> channel.reports() ? PATIENCE_WITH_REPORTS : PATIENCE_WITHOUT_REPORTS;
        };
    }
}
