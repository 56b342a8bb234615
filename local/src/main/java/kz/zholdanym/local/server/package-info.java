/** The provisioned application server with the portal in it. Called by the stack only. */
@NullMarked
package kz.zholdanym.local.server;

import org.jspecify.annotations.NullMarked;
