/** Who visits the portal, and how they come in and leave. Controllers ask {@link kz.zholdanym.web.identity.Visitor}. */
@NullMarked
package kz.zholdanym.web.identity;

import org.jspecify.annotations.NullMarked;
