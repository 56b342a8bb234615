/**
 * The words of notices: one bundle for all kinds, channels and languages, and the shape of a letter around them. Called by
 * delivery.
 */
@NullMarked
package kz.zholdanym.notifications.template;

import org.jspecify.annotations.NullMarked;
