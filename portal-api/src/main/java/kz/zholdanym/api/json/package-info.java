/** The one JSON provider: how records are written, and how requests are read strictly. Called by the server. */
@NullMarked
package kz.zholdanym.api.json;

import org.jspecify.annotations.NullMarked;
