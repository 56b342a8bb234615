/** What happened to a case, as pages show it. */
@NullMarked
package kz.zholdanym.web.timeline;

import org.jspecify.annotations.NullMarked;
