/** Why the portal did what the evidence tells: stable codes where it is written, words in each language where it is read. */
@NullMarked
package kz.zholdanym.notifications.reason;

import org.jspecify.annotations.NullMarked;
