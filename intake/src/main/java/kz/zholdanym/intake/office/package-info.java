/** The tree of prosecutor's offices (article 5): who is where, who is above whom. Called by filing, the desk and the portals. */
@NullMarked
package kz.zholdanym.intake.office;

import org.jspecify.annotations.NullMarked;
