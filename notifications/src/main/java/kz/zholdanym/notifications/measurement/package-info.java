/**
 * How sending goes, in figures: what providers do is counted as it happens and written down hour by hour, for the
 * administrators' pages and for the register of outages. Figures are no evidence: a server that is killed takes the last
 * seconds of them with it.
 */
@NullMarked
package kz.zholdanym.notifications.measurement;

import org.jspecify.annotations.NullMarked;
