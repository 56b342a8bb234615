/**
 * Words in Kazakh, Russian and English: bundles of messages, dates as official letters write them, numbers. Called by
 * every module that says something to a person; no other place holds text.
 */
@NullMarked
package kz.zholdanym.documents.language;

import org.jspecify.annotations.NullMarked;
