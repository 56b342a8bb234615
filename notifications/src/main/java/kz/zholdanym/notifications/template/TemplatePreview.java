package kz.zholdanym.notifications.template;

import java.util.Optional;
import kz.zholdanym.notifications.channel.Content;

/**
 * What a template would say.
 *
 * @param example with realistic values
 * @param length of a text message with these values
 * @param longest of a text message with the longest values there are
 */
public record TemplatePreview(Content example, Optional<SmsLength> length, Optional<SmsLength> longest) {}
