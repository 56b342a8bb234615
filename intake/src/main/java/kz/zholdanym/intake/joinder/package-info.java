/** Appeals on one subject that are considered together, and considered apart again. Called by the portals. */
@NullMarked
package kz.zholdanym.intake.joinder;

import org.jspecify.annotations.NullMarked;
