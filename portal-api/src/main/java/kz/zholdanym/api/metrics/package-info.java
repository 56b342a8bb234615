/** Figures for monitoring, to whoever has the token of the settings. No operation of the interface. */
@NullMarked
package kz.zholdanym.api.metrics;

import org.jspecify.annotations.NullMarked;
