/**
 * The append-only ledger of what happened to each notice, one hash chain a notice. Written by whoever issues, sends or
 * settles a notice, in the same transaction as that; read through the package {@code evidence}.
 */
@NullMarked
package kz.zholdanym.notifications.ledger;

import org.jspecify.annotations.NullMarked;
