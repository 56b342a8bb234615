/** Appeals that somebody else considers: the competent body (Administrative Code, article 65), or another office of the prosecution. Called by the portals. */
@NullMarked
package kz.zholdanym.intake.forwarding;

import org.jspecify.annotations.NullMarked;
