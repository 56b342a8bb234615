/**
 * The words of notices. Each kind has a template for each language and channel; what comes with the program is in the bundle
 * of notices, what administrators published over it in the database. Delivery and the inbox call
 * {@link kz.zholdanym.notifications.template.NoticeTexts}; administration calls
 * {@link kz.zholdanym.notifications.template.TemplateRegister} and
 * {@link kz.zholdanym.notifications.template.TemplateDrafts}.
 *
 * <p>A new kind brings the messages of its channels in {@code notices_*.properties} and, in {@code fields_*.properties}, what
 * each new field means, with an example of each that is a text.
 */
@NullMarked
package kz.zholdanym.notifications.template;

import org.jspecify.annotations.NullMarked;
