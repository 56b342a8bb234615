/** Who is asking, from the token, the roles that operations name, and who may store an answer. Called by every operation. */
@NullMarked
package kz.zholdanym.api.access;

import org.jspecify.annotations.NullMarked;
