package kz.zholdanym.notifications.template;

import kz.zholdanym.notifications.channel.Content;

/**
 * A notice in words.
 *
 * @param template by which it was worded, for the evidence
 */
public record ComposedNotice(Content content, TemplateMark template) {}
