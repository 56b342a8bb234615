/** An applicant's own appeals: the list, one appeal with its term and what happened to it, its documents. */
@NullMarked
package kz.zholdanym.web.appeal;

import org.jspecify.annotations.NullMarked;
