/** The extension of a term: article 24(4), first part, and 24(5). Called by the portals. */
@NullMarked
package kz.zholdanym.intake.extension;

import org.jspecify.annotations.NullMarked;
