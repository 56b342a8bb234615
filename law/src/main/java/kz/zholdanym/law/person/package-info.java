/**
 * The national numbers of persons: IIN of individuals, BIN of organisations. The values are personal data: they print
 * themselves masked, and whoever needs the digits asks for them by name.
 */
@NullMarked
package kz.zholdanym.law.person;

import org.jspecify.annotations.NullMarked;
