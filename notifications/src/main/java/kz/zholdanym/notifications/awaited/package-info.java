/** Notices by which persons must be told before a moment, until they are: what the case work warns its staff by. */
@NullMarked
package kz.zholdanym.notifications.awaited;

import org.jspecify.annotations.NullMarked;
