package kz.zholdanym.notifications.template;

/**
 * What those who write a template are told of a field.
 *
 * @param meaning in the reader's language
 * @param example what stands for it in the preview, in the language of the template; empty if it is only asked about
 * @param required whether some part of the template must say it
 */
public record FieldNote(NoticeField field, String meaning, String example, boolean required) {}
