/** A stand-in for Firebase Cloud Messaging (HTTP v1), as strict about requests as the real one. */
@NullMarked
package kz.zholdanym.local.push;

import org.jspecify.annotations.NullMarked;
