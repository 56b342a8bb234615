package kz.zholdanym.notifications.template;

/** In the current transaction a template is published; this server is to take it up as soon as it has committed. */
record TemplatesPublished() {}
