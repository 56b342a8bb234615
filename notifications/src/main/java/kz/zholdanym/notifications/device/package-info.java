/** The phones and tablets that a person lets the portal notify. Called by the mobile interface and by delivery. */
@NullMarked
package kz.zholdanym.notifications.device;

import org.jspecify.annotations.NullMarked;
