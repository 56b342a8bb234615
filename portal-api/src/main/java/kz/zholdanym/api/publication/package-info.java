/** Publishing the calendar and the readings of the law, for administrators; which of them stand, for everyone. */
@NullMarked
package kz.zholdanym.api.publication;

import org.jspecify.annotations.NullMarked;
