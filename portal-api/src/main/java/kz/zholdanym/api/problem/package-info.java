/** Refusals as problem details (RFC 9457): types, texts, and the mappers that turn exceptions into them. */
@NullMarked
package kz.zholdanym.api.problem;

import org.jspecify.annotations.NullMarked;
