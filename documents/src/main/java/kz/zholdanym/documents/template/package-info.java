/**
 * The one safe FreeMarker set-up, for letters, notices and pages alike. Called by whoever turns a view into text; pages
 * of the portal use {@link kz.zholdanym.documents.template.Templates#configuration}.
 */
@NullMarked
package kz.zholdanym.documents.template;

import org.jspecify.annotations.NullMarked;
