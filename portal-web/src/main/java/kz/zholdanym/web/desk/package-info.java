/** The work of an office: the queue, a case, and a page for each decision about it. */
@NullMarked
package kz.zholdanym.web.desk;

import org.jspecify.annotations.NullMarked;
