/** The directory of offices. */
@NullMarked
package kz.zholdanym.api.office;

import org.jspecify.annotations.NullMarked;
