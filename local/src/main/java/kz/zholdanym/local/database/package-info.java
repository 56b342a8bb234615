/** The embedded PostgreSQL. Called by the stack only. */
@NullMarked
package kz.zholdanym.local.database;

import org.jspecify.annotations.NullMarked;
