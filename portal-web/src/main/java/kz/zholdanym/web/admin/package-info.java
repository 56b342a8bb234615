/** The administrator's pages: the calendar and the readings of the law, published with a look at whose dates move. */
@NullMarked
package kz.zholdanym.web.admin;

import org.jspecify.annotations.NullMarked;
