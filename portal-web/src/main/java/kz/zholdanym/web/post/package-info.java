/** Letters, telephonograms and telegrams: what the office has to carry out by hand, and what it writes down of it. */
@NullMarked
package kz.zholdanym.web.post;

import org.jspecify.annotations.NullMarked;
