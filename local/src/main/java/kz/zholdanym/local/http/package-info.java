/** A small HTTP server on the loopback address, shared by the stand-ins that speak HTTP. */
@NullMarked
package kz.zholdanym.local.http;

import org.jspecify.annotations.NullMarked;
