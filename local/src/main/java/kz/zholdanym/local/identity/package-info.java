/** Keycloak and the demo realm with its accounts. Called by the stack; tests read the accounts. */
@NullMarked
package kz.zholdanym.local.identity;

import org.jspecify.annotations.NullMarked;
