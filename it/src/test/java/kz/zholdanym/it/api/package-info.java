/** The API as its callers see it: over HTTP, with tokens, on the real stack. */
package kz.zholdanym.it.api;
