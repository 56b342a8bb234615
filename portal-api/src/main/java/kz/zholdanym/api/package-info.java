/**
 * The API for apps and scripts under {@code /api/v1}: parses a request, asks one use case, says its result as JSON. What
 * may be done is decided by the case work and by the access table in {@code docs/access.md}, never here. Nobody calls
 * this module but the server.
 */
@NullMarked
package kz.zholdanym.api;

import org.jspecify.annotations.NullMarked;
