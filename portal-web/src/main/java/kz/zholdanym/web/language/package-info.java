/** The language of a request and how a reader changes it. Used by every page. */
@NullMarked
package kz.zholdanym.web.language;

import org.jspecify.annotations.NullMarked;
