package kz.zholdanym.local.process;

/** A part of the stack could not start. The message is for the person at the keyboard: what failed and what to do. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
