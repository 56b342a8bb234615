package kz.zholdanym.notifications.errand;

import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.queue.StepState;

/** What an errand waits for. */
public enum ErrandStage {
    /** In reserve: nothing is to be done unless other channels fail. */
    IN_RESERVE,
    TO_PRINT,
    /** Lies ready for the post, or has to be handed in there. */
    TO_HAND_OVER,
    TO_CALL,
    /** With the post, which has still to report. */
    AWAITING_RECEIPT,
    DELIVERED,
    NOT_DELIVERED,
    /** The person has been told by another channel. */
    NOT_NEEDED;

    static ErrandStage of(ChannelKind channel, StepState state, boolean printed) {
        return switch (state) {
            case WAITING -> IN_RESERVE;
            case QUEUED, SENDING -> toDo(channel, printed);
            case ACCEPTED -> AWAITING_RECEIPT;
            case DELIVERED -> DELIVERED;
            case FAILED -> NOT_DELIVERED;
            case SKIPPED -> NOT_NEEDED;
        };
    }

    private static ErrandStage toDo(ChannelKind channel, boolean printed) {
        if (channel == ChannelKind.TELEPHONOGRAM) {
            return TO_CALL;
        }
        return channel == ChannelKind.LETTER && !printed ? TO_PRINT : TO_HAND_OVER;
    }

    /** Whether somebody has to do something, or the post has. */
    public boolean open() {
        return this == TO_PRINT || this == TO_HAND_OVER || this == TO_CALL || this == AWAITING_RECEIPT;
    }
}
