package kz.zholdanym.notifications.errand;

/** Which part of an office's list, with its condition on the step, its errand and its notice. */
public enum ErrandFilter {
    /** All that is to be done or waited for. */
    OPEN("true"),
    TO_PRINT("step.channel = 'LETTER' and step.state = 'QUEUED' and errand.letter is null"),
    /** To be handed to the post, or to be called. */
    TO_SEND("step.state = 'QUEUED' and (step.channel <> 'LETTER' or errand.letter is not null)"),
    AWAITING_RECEIPT("step.state = 'ACCEPTED'"),
    /** The time to tell is over, or the post has been silent for too long. */
    OVERDUE(Overdue.CONDITION);

    private final String condition;

    ErrandFilter(String condition) {
        this.condition = condition;
    }

    /** May ask for the moment with one parameter at most. */
    String condition() {
        return condition;
    }

    /** Apart from the constants, which are made before any other field of theirs. */
    static final class Overdue {

        static final String CONDITION = """
            (coalesce(notice.tell_by <= moment.at, false)
             or step.state = 'ACCEPTED' and step.due_at + step.patience_seconds * interval '1 second' <= moment.at)\
            """;

        private Overdue() {}
    }
}
