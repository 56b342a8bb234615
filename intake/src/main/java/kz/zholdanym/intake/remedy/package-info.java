/** Appeals that lack something: the request to remedy them, the remedy, the return (Administrative Code, article 64). Called by the portals. */
@NullMarked
package kz.zholdanym.intake.remedy;

import org.jspecify.annotations.NullMarked;
