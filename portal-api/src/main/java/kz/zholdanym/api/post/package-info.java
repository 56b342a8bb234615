/** Letters, telephonograms and telegrams: what an office carries out by hand, and what it writes down of it. */
@NullMarked
package kz.zholdanym.api.post;

import org.jspecify.annotations.NullMarked;
