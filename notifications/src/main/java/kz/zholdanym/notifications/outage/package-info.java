/**
 * The register of outages: when the portal or a channel was down, as measured. Nobody types anything in, and nothing in it
 * changes. Read by pages and interfaces, and offered to whoever asks for a missed term to be restored (article 25(1)).
 */
@NullMarked
package kz.zholdanym.notifications.outage;

import org.jspecify.annotations.NullMarked;
