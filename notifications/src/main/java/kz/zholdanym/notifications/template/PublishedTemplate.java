package kz.zholdanym.notifications.template;

import java.util.Optional;

/**
 * A version of a template and how it came to be.
 *
 * @param publication empty for what comes with the program
 */
public record PublishedTemplate(NoticeTemplate template, Optional<TemplatePublication> publication) {}
