/**
 * Statutory terms told in sentences: how long, from when, which days do not count and why. Called by pages, letters and
 * notices; the dates themselves come from {@code kz.zholdanym.law.term}.
 */
@NullMarked
package kz.zholdanym.documents.term;

import org.jspecify.annotations.NullMarked;
