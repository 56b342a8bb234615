/** What keeps pages and forms from being misused by other sites. Works on every request; nobody calls it. */
@NullMarked
package kz.zholdanym.web.protection;

import org.jspecify.annotations.NullMarked;
