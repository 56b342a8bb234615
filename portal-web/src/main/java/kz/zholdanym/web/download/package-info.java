/** Files as answers. */
@NullMarked
package kz.zholdanym.web.download;

import org.jspecify.annotations.NullMarked;
