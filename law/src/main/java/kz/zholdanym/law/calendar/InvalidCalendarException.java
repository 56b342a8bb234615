package kz.zholdanym.law.calendar;

/** A calendar edition contradicts itself or cannot be read; the message says where. */
public final class InvalidCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidCalendarException(String message) {
        super(message);
    }

    public InvalidCalendarException(String message, Throwable cause) {
        super(message, cause);
    }
}
