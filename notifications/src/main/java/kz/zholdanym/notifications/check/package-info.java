/**
 * The check of all evidence, daily and when an administrator asks for it: what was run when, and which chains broke. Called
 * by the case work for its administrators.
 */
@NullMarked
package kz.zholdanym.notifications.check;

import org.jspecify.annotations.NullMarked;
