/** What arrived for people by SMS, e-mail and push. The stand-ins put messages in; the phone page and tests read them. */
@NullMarked
package kz.zholdanym.local.inbox;

import org.jspecify.annotations.NullMarked;
