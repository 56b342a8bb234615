/** Files that people send: distrusted, sniffed, capped, stored in parts, streamed. Called by filing, drafts and the portals. */
@NullMarked
package kz.zholdanym.intake.attachment;

import org.jspecify.annotations.NullMarked;
