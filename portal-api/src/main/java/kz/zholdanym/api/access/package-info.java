/** Who is asking, from the token, and the roles that operations name. Called by every operation. */
@NullMarked
package kz.zholdanym.api.access;

import org.jspecify.annotations.NullMarked;
