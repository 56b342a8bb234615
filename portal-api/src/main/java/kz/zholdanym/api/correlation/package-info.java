/** The id that ties an answer to its log lines. Called by the server, and by problems. */
@NullMarked
package kz.zholdanym.api.correlation;

import org.jspecify.annotations.NullMarked;
