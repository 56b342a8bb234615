/** The termination of repeat appeals: article 24(8). Called by the portals. */
@NullMarked
package kz.zholdanym.intake.termination;

import org.jspecify.annotations.NullMarked;
