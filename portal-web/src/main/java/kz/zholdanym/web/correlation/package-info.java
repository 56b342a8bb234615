/** The id that ties a visitor's report to the lines of the log. */
@NullMarked
package kz.zholdanym.web.correlation;

import org.jspecify.annotations.NullMarked;
