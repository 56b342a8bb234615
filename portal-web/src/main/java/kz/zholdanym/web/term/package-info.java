/** Terms as pages tell them. Used by the applicant's pages and the desk. */
@NullMarked
package kz.zholdanym.web.term;

import org.jspecify.annotations.NullMarked;
