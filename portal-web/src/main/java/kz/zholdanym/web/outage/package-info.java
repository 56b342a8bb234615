/** The public register of outages, as a page and as a file, and words for who missed a term because of one. */
@NullMarked
package kz.zholdanym.web.outage;

import org.jspecify.annotations.NullMarked;
