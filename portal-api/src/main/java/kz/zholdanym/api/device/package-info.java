/** Devices that a person lets the portal notify. */
@NullMarked
package kz.zholdanym.api.device;

import org.jspecify.annotations.NullMarked;
