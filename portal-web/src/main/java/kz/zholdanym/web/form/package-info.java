/** What forms of all subjects share. */
@NullMarked
package kz.zholdanym.web.form;

import org.jspecify.annotations.NullMarked;
