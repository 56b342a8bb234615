/** How a chain of evidence can break: what the check finds and what is shown of it. */
@NullMarked
package kz.zholdanym.notifications.chain;

import org.jspecify.annotations.NullMarked;
