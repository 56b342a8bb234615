/**
 * Who acts and what they may do: the actor, the roles, and one policy for single cases and for lists alike.
 * Pure Java; called by every use case.
 */
@NullMarked
package kz.zholdanym.intake.access;

import org.jspecify.annotations.NullMarked;
