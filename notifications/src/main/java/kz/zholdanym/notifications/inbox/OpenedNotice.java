package kz.zholdanym.notifications.inbox;

/**
 * A notice that its addressee reads on the portal.
 *
 * @param text as a letter says it, in the language of the notice
 */
public record OpenedNotice(InboxNotice notice, String subject, String text) {}
