/**
 * Server processes as such: starting them with a log of their own, waiting until they are ready, ending them, and never
 * leaving one behind. Called by the packages that start a particular server; knows none of them.
 */
@NullMarked
package kz.zholdanym.local.process;

import org.jspecify.annotations.NullMarked;
