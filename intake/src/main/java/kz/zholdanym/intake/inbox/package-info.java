/** The notices that a person has got, on the portal. */
@NullMarked
package kz.zholdanym.intake.inbox;

import org.jspecify.annotations.NullMarked;
