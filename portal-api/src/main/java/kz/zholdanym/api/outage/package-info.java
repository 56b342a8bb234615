/** The public register of outages. */
@NullMarked
package kz.zholdanym.api.outage;

import org.jspecify.annotations.NullMarked;
