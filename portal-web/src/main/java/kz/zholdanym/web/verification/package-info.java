/** Checking a document by the code printed on it, for everyone. */
@NullMarked
package kz.zholdanym.web.verification;

import org.jspecify.annotations.NullMarked;
