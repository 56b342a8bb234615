/** Where a cited provision can be read. Used by every page that cites one, and by the pages of the law itself. */
@NullMarked
package kz.zholdanym.web.citation;

import org.jspecify.annotations.NullMarked;
