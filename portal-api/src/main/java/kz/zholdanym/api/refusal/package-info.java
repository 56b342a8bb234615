/** What this interface refuses by itself, before any use case hears of it, and the kinds of all refusals. Called by whatever reads requests. */
@NullMarked
package kz.zholdanym.api.refusal;

import org.jspecify.annotations.NullMarked;
