package kz.zholdanym.notifications.check;

/** The administrator who asks for a check, by account and name. */
public record Requester(String account, String name) {}
