package kz.zholdanym.notifications.metrics;

/**
 * Figures as text.
 *
 * @param contentType with the version of the format
 */
@SuppressWarnings("ArrayRecordComponent") // written to an answer and dropped
public record MetricsText(String contentType, byte[] text) {}
