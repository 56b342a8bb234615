/** The home page, for everyone. */
@NullMarked
package kz.zholdanym.web.home;

import org.jspecify.annotations.NullMarked;
