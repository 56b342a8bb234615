/** The version of a case in {@code ETag}, {@code If-None-Match} and {@code If-Match}. */
@NullMarked
package kz.zholdanym.api.version;

import org.jspecify.annotations.NullMarked;
